#!/usr/bin/env node
import { main } from '../dist/cli/main.js'

// The process ends by itself when all is written: a pipe loses nothing.
process.exitCode = await main()
