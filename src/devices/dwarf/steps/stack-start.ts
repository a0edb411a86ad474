import { DeviceError } from "../../../errors.ts";
import type { StackParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { begin } from "../act.ts";
import { commands } from "../commands.ts";
import { isWarmAs, listDarks, matching } from "../darks-list.ts";
import type { Session } from "../session.ts";
import { isActive } from "../state.ts";

const { astro } = commands;

/** The commands and the state of each camera's stacking. */
export const stackers = {
  tele: { start: astro.startStack, stop: astro.stopStack, operation: "stack" },
  wide: { start: astro.startWideStack, stop: astro.stopWideStack, operation: "wideStack" },
} as const;

/** V3: the filter stays as it is. */
const SAME_FILTER = -1;
const DWARF_II = 1;
/** Names of refusals that a plan may overrule. */
const darksRefusals: ReadonlySet<string> = new Set(["darks-missing", "darks-too-warm", "gain-outside-darks"]);

/** Starts the telescope's stacking. Rejects with DeviceError. */
export async function startStacking(
  session: Session,
  context: StepContext,
  params: StackParams,
): Promise<void> {
  const { camera } = params;
  const { operation } = stackers[camera];
  if (params.darks === "require") await requireDarks(session, context, params);
  const job = {
    freeing: { stopsGoto: false },
    underWay: (state: Session["state"]) => isActive(state[operation]),
  };
  const start = async (forceStart: boolean): Promise<void> => {
    if (camera === "wide") {
      const request = session.profile.generation === "v3" ? { forceStart } : {};
      return begin(session, context, { ...job, command: astro.startWideStack, request });
    }
    const request = await teleRequest(session, context, params, forceStart);
    return begin(session, context, { ...job, command: astro.startStack, request });
  };
  try {
    await start(false);
  } catch (error) {
    if (!mayOverrule(error, params)) throw error;
    context.progress({ event: "without-darks" });
    const { generation, deviceId } = session.profile;
    if (generation === "v2" || deviceId === DWARF_II) await start(true);
    else await begin(session, context, { ...job, command: astro.continueShooting, request: {} });
  }
}

async function requireDarks(session: Session, { signal }: StepContext, params: StackParams): Promise<void> {
  const { exposureSec, gain, binning, camera } = params;
  const { name } = session.environment;
  const fitting = matching(await listDarks(session, camera, signal), params);
  if (fitting.some((one) => isWarmAs(one, session.state.temperatureC))) return;
  const why = fitting.length === 0 ? "it has no" : "it is not as warm as with its";
  throw new DeviceError(
    "darks-missing",
    name,
    `${name} does not stack: ${why} darks for ${exposureSec} s, gain ${gain}, ${binning}.`,
    { retry: "never", hint: "Put a darks step before it, or say `darks: continue`." },
  );
}

/** Whether the telescope refused only because its darks do not fit, and the plan says to go on without. */
function mayOverrule(error: unknown, { darks }: StackParams): boolean {
  return darks === "continue" && error instanceof DeviceError && darksRefusals.has(error.code);
}

async function teleRequest(
  session: Session,
  { signal }: StepContext,
  { filter }: StackParams,
  forceStart: boolean,
): Promise<{ irIndex?: number; forceStart?: boolean }> {
  if (session.profile.generation === "v2") return forceStart ? { forceStart } : {};
  const { filters } = (await session.catalogue(signal)).tele;
  return { irIndex: filter === undefined ? SAME_FILTER : (filters[filter] ?? SAME_FILTER), forceStart };
}
