import type { DeviceEnvironment, Observation } from "../device.ts";
import { connected } from "../examine.ts";
import { readNumber, tableOf } from "./codec.ts";
import { commands } from "./commands.ts";
import { openSafety } from "./safety.ts";
import { createSession } from "./session.ts";
import type { NinaSettings } from "./settings.ts";

/** The first version that tells the state of all equipment at once. */
const LEAST = [2, 2, 15] as const;

/** Looks at N.I.N.A., its plugin and its equipment. Changes nothing. */
export async function* examine(
  settings: NinaSettings,
  environment: DeviceEnvironment,
  signal: AbortSignal,
): AsyncIterable<Observation> {
  const session = createSession(settings, environment);
  try {
    const facts = await session.link.ready(signal);
    yield connected(environment.name, facts);
    if (isOlder(String(facts.advancedApi))) {
      yield {
        level: "warning",
        text: `Its plugin Advanced API is version ${String(facts.advancedApi)}; nightplan was made for ${LEAST.join(".")}.`,
        hint: "Update the plugin in N.I.N.A.",
      };
    }
    const equipment = tableOf(await session.api.ask(commands.equipment, signal)) ?? {};
    for (const [part, words] of [
      ["Mount", "mount"],
      ["Camera", "camera"],
    ] as const) {
      const isConnected = tableOf(equipment[part])?.Connected === true;
      yield isConnected
        ? { level: "good", text: `Its ${words} is connected.` }
        : {
            level: "warning",
            text: `Its ${words} is not connected.`,
            hint: "Connect it in N.I.N.A. before the night.",
          };
    }
    const { isSafe, reasons } = await openSafety(settings, environment).read(signal);
    yield isSafe
      ? { level: "good", text: "It says that it is safe." }
      : { level: "warning", text: `For a safety gate it is not safe: ${reasons.join("; ")}.` };
  } finally {
    await session.link.close();
  }
}

function isOlder(version: string): boolean {
  const parts = version.split(".").map((part) => readNumber(part) ?? 0);
  for (const [index, least] of LEAST.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}
