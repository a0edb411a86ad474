// Generated from schemas/ by schemas/generate.mjs. Do not edit: run `npm run gen`.
/** Defaults by definition of the plan schema. */
export const planDefaults = {
  "night": {
    "starts": "nautical-dusk",
    "ends": "nautical-dawn"
  },
  "step": {
    "onFailure": "stop",
    "retry": {
      "backoff": "30s"
    }
  },
  "robotarget.sync": {
    "prune": false,
    "adopt": false
  },
  "robotarget.watch": {
    "every": "60s"
  },
  "robotarget.report": {
    "days": 1,
    "images": 0
  },
  "dwarf.stack": {
    "binning": "4k",
    "format": "fits"
  }
} as const;

/** Defaults by definition of the observatory schema. */
export const observatoryDefaults = {
  "robotarget": {
    "macSeparator": "||:||",
    "macEncoding": "hex",
    "spelling": "example",
    "atStop": "leave"
  },
  "move": {
    "baud": 9600,
    "dataBits": 8,
    "parity": "none",
    "stopBits": 1,
    "equinox": "j2000",
    "toleranceArcmin": 5,
    "atStop": "sleep"
  }
} as const;
