// Preloaded into a measured process: leaves its CPU time and peak memory in the file that CHARTER_USAGE names.
import { appendFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  appendFileSync(
    process.env.CHARTER_USAGE,
    `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 })}\n`,
  )
})
