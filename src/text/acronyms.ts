// Acronyms that spell a French word: read as acronyms in capitals only.
const homographs = new Set(
  'TER PLU AMI PAC VAE RER ZAN PC CE CA TD RH SE SI VAL EPI DIB REP CAR BHNS TAD ENS PAT SCOT PLH CEE RE DAC DECI SPA'.split(
    ' ',
  ),
)

// Acronyms that spell nothing else, typed in any mixture of capitals: « tva », « Ehpad », « EnR », « co2 ».
const others =
  `TVA CSG CRDS ISF IFI IRPP RIC RIP SMIC RSA RMI AAH APL CAF CPAM CMU CNAV CARSAT MSA RSI SDF HLM PLAI DPE CICE CIR PME PMI
  TPE ETI SCI SCIC SCOP SARL PDG DRH CDI CDD PIB INSEE SNCF RATP TGV LGV EDF GDF RTE ENEDIS GRDF GRTGAZ ONF ONG ONU UE BCE FMI
  OMS OMC OCDE OTAN ENA CNRS INRA INRAE INSA IUT CFA BAFA VTT VTC VUL SUV GPL GNV GNL PL CO2 NO2 GES PCAET PCET PLUI ZFE ZAC
  ZNIEFF EPCI EPIC CCAS CIAS CLIC CTM CODIR COPIL COTECH DGS DST DSI DREAL DDT DDTM ARS ADEME ADMR AMAP ESS AESH AVS ATSEM EHPAD
  IME ESAT MDPH PMR ERP CHU CHR SAMU IVG PMA GPA LGBT CNIL CNDP CESE CADA HADOPI ANSSI ARCEP CSA RGPD NTIC GAFA GAFAM ADSL FTTH
  LED USB SMS MMS TNT TV PDF VPN OGM NBC DASRI DEEE TEOM REOM SIOM SICTOM SIRTOM SMICTOM SYDED CSR BTP RTT CET CHSCT CSE CNFPT
  ATTEE CAP BEP BTS EPS SVT QCM CPE DGFIP URSSAF ASSEDIC DGCCRF RGPP PJL CRS BAC IGN BRGM INPN SCOT PNR TVB SAGE SDAGE GEMAPI
  SPANC STEP ENR PV LPO WWF FNE CPIE CAUE PADD OAP PPRI DUP ENS MAEC`
    .split(/\s+/)
    // Those that are words or names in small letters stay out.
    .filter((acronym) => !/^(?:PL|RIP|BAC|CAP|SAGE|STEP|CLIC|CRS|ENS|SCOT|ENA)$/.test(acronym))

const byLower = new Map(others.map((acronym) => [acronym.toLowerCase(), acronym === 'ENR' ? 'EnR' : acronym]))

/** The acronym that a word is, by its small letters (plural mark left out); undefined for a word like others. */
export function acronymOf(written: string, lower: string): string | undefined {
  if (homographs.has(written)) return written
  const plain = byLower.get(lower)
  if (plain) return plain
  // « PMEs », « EHPADs », « leds »: a plural mark in small letters.
  if (!written.endsWith('s')) return undefined
  const singular = written.slice(0, -1)
  return homographs.has(singular) ? singular : byLower.get(lower.slice(0, -1))
}
