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
  "dwarf.goto": {
    "oneClick": false
  },
  "dwarf.darks": {
    "action": "take",
    "camera": "tele",
    "binning": "4k",
    "frames": 10,
    "again": false
  },
  "dwarf.photo": {
    "camera": "tele",
    "count": 1
  },
  "dwarf.burst": {
    "camera": "tele"
  },
  "dwarf.record": {
    "camera": "tele"
  },
  "dwarf.timelapse": {
    "camera": "tele"
  },
  "dwarf.move": {
    "speed": 0.3
  },
  "dwarf.schedule": {
    "calibrate": true,
    "focus": true,
    "replace": false
  },
  "dwarf.download": {
    "files": "pictures",
    "since": "16h"
  },
  "dwarf.camera": {
    "camera": "tele"
  },
  "dwarf.stack": {
    "camera": "tele",
    "binning": "4k",
    "format": "fits",
    "darks": "ask"
  },
  "move.visit": {
    "order": "rounds",
    "ifNotYet": "wait",
    "settle": "0s"
  },
  "trigger": {
    "outcome": "any",
    "timeout": "30m"
  },
  "move.clock": {
    "set": "both"
  },
  "follow": {
    "ends": "wait"
  },
  "nina.slew": {
    "center": false,
    "rotate": false
  },
  "nina.await": {
    "topic": "new-target-start"
  },
  "nina.capture": {
    "count": 1,
    "type": "light"
  }
} as const;

/** Defaults by definition of the observatory schema. */
export const observatoryDefaults = {
  "safety": {
    "settle": "15m"
  },
  "safetySource": {
    "format": "boltwood",
    "every": "10s",
    "maxAge": "2m"
  },
  "robotarget": {
    "macSeparator": "||:||",
    "macEncoding": "hex",
    "spelling": "example",
    "atStop": "leave"
  },
  "dwarf": {
    "profile": "auto",
    "minCardFreeGb": 1,
    "minBatteryPercent": 10
  },
  "nina": {
    "toleranceArcmin": 5,
    "atStop": "own",
    "safetyMonitor": true
  },
  "move": {
    "baud": 9600,
    "dataBits": 8,
    "parity": "none",
    "stopBits": 1,
    "flowControl": "none",
    "equinox": "j2000",
    "toleranceArcmin": 5,
    "openToSky": false,
    "safeState": "sleep"
  }
} as const;
