import type {
  DesiredSet,
  DesiredShot,
  DesiredTarget,
  SyncParams,
  SyncStepParams,
} from "../../../src/verb-params.ts";

/** Objects of a plan by their own id: paths and identities come from where they are. */
export type ShotWish = Omit<DesiredShot, "path" | "identity"> & Id;
export type TargetWish = Omit<DesiredTarget, "path" | "identity" | "shots"> &
  Id & { readonly shots: readonly ShotWish[] };
export type SetWish = Omit<DesiredSet, "path" | "identity" | "targets"> &
  Id & { readonly targets: readonly TargetWish[] };
/** `identity`: the whole one, where it is not the path. */
interface Id {
  readonly id: string;
  readonly identity?: string;
}
export type SyncWish = SyncParams & Partial<SyncStepParams>;

export const shot = (more: Partial<ShotWish> = {}): ShotWish => ({
  id: "l",
  filter: "L",
  exposureSec: 300,
  count: 12,
  ...more,
});

export const target = (more: Partial<TargetWish> = {}): TargetWish => ({
  id: "m31",
  name: "M 31",
  raHours: 0.71231,
  decDeg: 41.26917,
  sequence: "LRGB.s2q",
  priority: "high",
  overrides: {},
  constraints: {},
  shots: [shot(), shot({ id: "ha", filter: "Ha", exposureSec: 600, gain: 1600, offset: 27 })],
  ...more,
});

/** A plan of one set with these targets. */
export const wanted = (targets: readonly TargetWish[] = [target()], set: Partial<SetWish> = {}): SyncParams =>
  planOf([{ id: "autumn", name: "Autumn deep sky", targets, ...set }]);

export function planOf(sets: readonly SetWish[], planName = "autumn-deep-sky"): SyncParams {
  return {
    planName,
    sets: sets.map((set) => {
      const own = placed(set, "", "");
      return {
        ...own,
        targets: set.targets.map((each) => {
          const inner = placed(each, `${own.path}/`, `${own.identity}/`);
          const shots = each.shots.map((one) => placed(one, `${inner.path}/`, `${inner.identity}/`));
          return { ...inner, shots };
        }),
      };
    }),
  };
}

function placed<T extends Id>(
  wish: T,
  path: string,
  identity: string,
): T & { path: string; identity: string } {
  const { id, ...rest } = wish;
  return { path: `${path}${id}`, identity: `${identity}${id}`, ...rest } as unknown as T & {
    path: string;
    identity: string;
  };
}
