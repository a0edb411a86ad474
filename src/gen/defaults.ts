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
  "dwarf.stack": {
    "binning": "4k",
    "format": "fits"
  },
  "robotargetSet": {
    "enabled": true
  },
  "robotargetTarget": {
    "priority": "normal",
    "enabled": true
  },
  "robotargetShot": {
    "binning": 1,
    "type": "light",
    "enabled": true
  }
} as const;

/** Defaults by definition of the observatory schema. */
export const observatoryDefaults = {
  "robotarget": {
    "macSeparator": "||:||",
    "macEncoding": "hex",
    "spelling": "example"
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
