import { DeviceError } from "../../../errors.ts";
import { julianYear, precess } from "../../../sky/precession.ts";
import type { RawParams } from "../../../verb-params/move.ts";
import { commandText } from "../codec.ts";
import { type CommandArguments, type CommandName, commands, type OrderlyName } from "../commands.ts";
import { requireMayOpen, requireWithinLimits } from "../limits.ts";
import type { Destination } from "../pointing.ts";
import { rawProblem } from "../raw-command.ts";
import { sendMove, sendShort } from "./send.ts";
import type { RunStep, Session } from "./step.ts";

type Given = CommandArguments<CommandName>;

/** Sends one command of the table, with the looks before it that any motion gets. Resolves with what MOVE answered. */
export const raw: RunStep<RawParams> = async (params, session) => {
  const problem = rawProblem(params);
  if (problem) {
    const { name: device } = session.env;
    const says = `${device} has no ${problem.what}.`;
    throw new DeviceError("move-argument", device, says, { retry: "never", hint: problem.fix });
  }
  const name = params.command as CommandName;
  const args = params.args as Given;
  look(name, args, session);
  if (commands[name].danger !== "none") session.offsets.forget();
  const said = { command: commandText(name, args), reason: params.reason };
  return { ...said, ...(await exchange(name, args, session)) };
};

/** What would be looked at if a verb sent it. */
function look(name: CommandName, args: Given, { settings, env, context }: Session): void {
  const nowMs = context.clock.now();
  if (commands[name].danger === "opens") requireMayOpen(settings, env, nowMs);
  const destination = destinationOf(name, args, settings.equinox, nowMs);
  if (destination) requireWithinLimits(destination, `where ${name} says`, settings, env, nowMs);
}

function destinationOf(
  name: CommandName,
  args: Given,
  equinox: "j2000" | "date",
  nowMs: number,
): Destination | undefined {
  if (name === "AA") return { kind: "horizontal", ...(args as CommandArguments<"AA">) };
  if (name !== "CO") return undefined;
  const place = args as CommandArguments<"CO">;
  const j2000 = equinox === "j2000" ? place : precess(place, julianYear(nowMs), 2000);
  return { kind: "equatorial", ...j2000 };
}

async function exchange(name: CommandName, args: Given, session: Session) {
  const { connection, context } = session;
  if (name === "TS" || name === "LP" || name === "ON") {
    return { answer: await connection.query(name, context.signal) };
  }
  if (name === "VR") return { answer: await session.turns(() => connection.read("VR", {}, context.signal)) };
  if (name === "SM") {
    const which = args as CommandArguments<"SM">;
    return { answer: await session.turns(() => connection.read("SM", which, context.signal)) };
  }
  if (name === "RC") {
    // Its answer is the same whether it worked or not. The next step sees to the modes first.
    await session.turns(() => connection.command("RC", args as CommandArguments<"RC">, context.signal));
    connection.modesSet = false;
    return {};
  }
  if (name === "AB") return { answer: (await connection.abort()).codes.join(" ") };
  const orderly = name as OrderlyName;
  const given = args as CommandArguments<OrderlyName>;
  const told = await (commands[name].danger === "moves" || commands[name].danger === "opens"
    ? sendMove(session, orderly, given)
    : sendShort(session, orderly, given));
  // The status, or the line itself, may be others now.
  if (name === "ES" || name === "BA") connection.modesSet = false;
  return told;
}
