import { writeFileSync } from "node:fs";
import { join } from "node:path";

const startsMs = Date.UTC(2026, 10, 21, 1);

export const nightOf = {
  date: "2026-11-20",
  zone: "America/Phoenix",
  noonMs: startsMs - 6 * 3_600_000,
  nextNoonMs: startsMs + 18 * 3_600_000,
  startsMs,
  endsMs: startsMs + 11 * 3_600_000,
};

export const site = { latitudeDeg: 31.96, longitudeDeg: -111.6, elevationM: 2120, zone: "America/Phoenix" };

/** A plan of one lane with as many steps, none of which waits for anything. */
export function planOf(steps) {
  const step = (number) => ({
    id: `dwarf/calibrate-${number}`,
    verb: "calibrate",
    params: {},
    needs: [],
    onFailure: "stop",
    retry: { attempts: 1, backoffSec: 30 },
    timeoutSec: 600,
  });
  const expression = { kind: "sun", offsetSec: 0 };
  return {
    name: "bench",
    targets: {},
    starts: { ...expression, event: "nautical-dusk", text: "nautical-dusk" },
    ends: { ...expression, event: "nautical-dawn", text: "nautical-dawn" },
    lanes: [
      { device: "dwarf", kind: "dwarf", steps: Array.from({ length: steps }, (_, number) => step(number)) },
    ],
  };
}

export const observatoryText = `observatory: 1
site: { latitude: 31.96, longitude: -111.6, elevation: 2120, zone: America/Phoenix }
devices:
  dwarf: { kind: dwarf, address: "ws://127.0.0.1:9900", profile: d3-v2 }
`;

/** Plans as a survey would have them: a goto with a gate and a stack for each target. */
export function manyFilesIn(directory, files, targets) {
  for (let file = 0; file < files; file++) {
    const ids = Array.from({ length: targets }, (_, number) => `t${number}`);
    const places = ids.map((id, number) => {
      const hours = String((file * 7 + number * 5) % 24).padStart(2, "0");
      const degrees = String((file * 3 + number * 11) % 60).padStart(2, "0");
      return `  ${id}: { name: Field ${file}-${number}, ra: ${hours}:10:20.5, dec: +${degrees}:30:00 }`;
    });
    const steps = ids.map(
      (id) => `      - goto: ${id}
        when: { altitude: { min: 30 } }
      - stack: { exposure: 15s, gain: 80, frames: 20 }
        id: stack-${id}
        until: { altitude: { below: 28 } }
      - goLive:
        id: live-${id}`,
    );
    const text = `nightplan: 1
name: survey-${file}
targets:
${places.join("\n")}
night:
  lanes:
    dwarf:
${steps.join("\n")}
`;
    writeFileSync(join(directory, `survey-${file}.yaml`), text);
  }
}

/** A night of visits to so many targets that never set, each with a dither of five positions. */
export function visitsText(targets) {
  const places = Array.from({ length: targets }, (_, number) => {
    const hours = String((number * 7) % 24).padStart(2, "0");
    return `  t${number}: { ra: ${hours}:10:20.5, dec: +${62 + (number % 20)}:30:00 }`;
  });
  const ids = places.map((_, number) => `t${number}`).join(", ");
  return `nightplan: 1
name: visits
targets:
${places.join("\n")}
night:
  lanes:
    hall42:
      - wake:
      - track: { sidereal: true }
      - visit: { targets: [${ids}], settle: 10s, dither: { shape: box, step: 15 }, dwell: 30s }
        id: all
      - sleep:
`;
}
