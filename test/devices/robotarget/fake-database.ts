/** An object as it goes over the wire. */
export type Values = Record<string, unknown>;

/** Parameters of Add and Update, and what lists call them. */
const SET = names("Name setname, Status status, Tag tag, Note note");
const TARGET = names(`
  RefGuidSet refguidset, RefGuidBaseSequence refguidbasesequence, TargetName targetname, Tag tag, RAJ2000 raj2000,
  DECJ2000 decj2000, PA pa, DateCreation datecreation, Status status, StatusOp statusop, Note note, Priority priority,
  C_ID cid, C_Mask cmask, C_AltMin caltmin, C_SqmMin csqmmin, C_HAStart chastart, C_HAEnd chaend,
  C_DateStart cdatestart, C_DateEnd cdateend, C_TimeStart ctimestart, C_TimeEnd ctimeend, C_MoonDown cmoondown,
  C_MoonPhaseMin cmoonphasemin, C_MoonPhaseMax cmoonphasemax, C_MoonDistanceDegree cmoondistance,
  C_HFDMeanLimit chfdmeanlimit, C_MaxTimeForDay cmaxtimeforday, C_AirmassMin cairmassmin, C_AirmassMax cairmassmax,
  C_MoonDistanceLorentzian cmoondistancelorentzian, C_MaxTime cmaxtime, C_OSDateStart cosdatestart,
  C_OSTimeStart costimestart, C_OSEarly cosearly, C_PINTEarly cpintearly, C_PINTReset cpintreset,
  C_PINTIntervals cpintintervals, C_Mask2 cmask2, C_L01 cL01, C_M01 cM01, C_N01 cN01, C_S01 cS01, Token token,
  TKey TKey, TName TName, TType TType, DynamicPointingOverride DynamicPointingOverride,
  DynEachX_Seconds DynEachX_Seconds`);
/** These come back as text, whatever they are. */
const TARGET_TEXT = names(`
  IsRepeat isrepeat, Repeat repeat, IsFinishActualExposure isfinishactualexposure, IsCoolSetPoint iscoolsetpoint,
  CoolSetPoint coolsetpoint, IsWaitShot iswaitshot, WaitShot waitshot, IsGuideTime isguidetime, GuideTime guidetime,
  IsOffsetRF isoffsetrf, OffsetRF offsetrf, IsDynamicPointingOverride IsDynamicPointingOverride,
  DynEachX_Realign DynEachX_Realign, DynEachX_NoPlateSolve DynEachX_NoPlateSolve`);
const SHOT = names(`
  RefGuidTarget refguidtarget, Label label, FilterIndex filterindex, Num num, Bin bin, ReadoutMode readoutmode,
  Type type, Speed speed, Gain gain, Offset offset, Exposure exposure, Order order, Done done, Enabled enabled`);

const SEQUENCES = [
  {
    guid: "5E900000-0000-4000-8000-000000000001",
    filename: "LRGB.s2q",
    profilename: "rig.v2y",
    isdefault: true,
  },
  {
    guid: "5e900000-0000-4000-8000-000000000002",
    filename: "HA.s2q",
    profilename: "rig.v2y",
    isdefault: false,
  },
];
const PROFILES = [
  {
    name: "rig.v2y",
    isactive: true,
    sensortype: 0,
    iscmos: true,
    filters: { FilterNum: 3, Filter1_Name: "L", Filter2_Name: "R", Filter3_Name: "Ha" },
  },
  { name: "other.v2y", isactive: false, sensortype: 1, iscmos: false, filters: { FilterNum: 0 } },
];

/** RoboTarget's database: lists as loose as the real ones, writes that insist on every parameter. */
export class FakeDatabase {
  sets: Values[] = [];
  targets: Values[] = [];
  shots: Values[] = [];
  profiles: Values[] = structuredClone(PROFILES);
  sequences: Values[] = structuredClone(SEQUENCES);

  /** What a method of RoboTarget, its prefix taken off, returns. */
  call(method: string, params: Values): Values {
    const of = (rows: readonly Values[], key: string, value: unknown): Values => ({
      list: rows.filter((row) => value === "" || row[key] === value),
    });
    switch (method) {
      case "GetSet":
        return of(this.sets, "profilename", params.ProfileName);
      case "GetTarget":
        return of(this.targets, "refguidset", params.RefGuidSet);
      case "GetShot":
        return of(this.shots, "refguidtarget", params.RefGuidTarget);
      case "GetBaseSequence":
        return of(this.sequences, "profilename", params.ProfileName);
      case "GetConfigDataShot":
        return of(this.profiles, "name", params.ProfileName);
      case "AddSet": {
        const { Guid: guid, ProfileName: profilename, IsDefault: isdefault } = params;
        return add(this.sets, { guid, profilename, isdefault, ...renamed(params, SET) });
      }
      case "UpdateSet":
        return update(this.sets, params.RefGuidSet, renamed(params, SET));
      case "AddTarget":
        return add(this.targets, { guid: params.GuidTarget, ...targetOf(params) });
      case "UpdateTarget":
        return update(this.targets, params.RefGuidTarget, targetOf(params));
      case "AddShot": {
        const row = { guid: params.GuidShot, ...renamed(params, SHOT), auxshotdone: 0 };
        const last = Math.max(0, ...this.#shotsOf(params.RefGuidTarget).map(({ order }) => Number(order)));
        return add(this.shots, params.Order === -1 ? { ...row, order: last + 1 } : row);
      }
      case "UpdateShot":
        return update(this.shots, params.RefGuidShot, renamed(params, SHOT));
      case "RemoveSet":
        for (const { guid } of this.#targetsOf(params.RefGuidSet)) this.#removeTarget(guid);
        return remove(this.sets, params.RefGuidSet);
      case "RemoveTarget":
        return this.#removeTarget(params.RefGuidTarget);
      case "RemoveShot":
        return remove(this.shots, params.RefGuidShot);
      case "RemoteOpenRoboTargetRemoveShotDone": {
        const { Mode, ObjUID } = params;
        const rows = Mode === 3 ? this.shots.filter(({ guid }) => guid === ObjUID) : this.#shotsOf(ObjUID);
        for (const row of rows) row.auxshotdone = 0;
        return {};
      }
      default:
        throw new Error(`the fake does not know ${method}`);
    }
  }

  #targetsOf(set: unknown): Values[] {
    return this.targets.filter(({ refguidset }) => refguidset === set);
  }

  #shotsOf(target: unknown): Values[] {
    return this.shots.filter(({ refguidtarget }) => refguidtarget === target);
  }

  #removeTarget(guid: unknown): Values {
    for (const shot of this.#shotsOf(guid)) remove(this.shots, shot.guid);
    return remove(this.targets, guid);
  }
}

function add(table: Values[], row: Values): Values {
  if (table.some((other) => other.guid === row.guid)) return { ret: "ERROR : duplicate guid" };
  table.push(row);
  return { ret: "DONE" };
}

function remove(table: Values[], guid: unknown): Values {
  const index = table.findIndex((row) => row.guid === guid);
  if (index < 0) return { ret: "ERROR : no such guid" };
  table.splice(index, 1);
  return { ret: "DONE" };
}

function update(table: readonly Values[], guid: unknown, row: Values): Values {
  const old = table.find((other) => other.guid === guid);
  if (!old) return { ret: "ERROR : no such guid" };
  Object.assign(old, row);
  return { ret: "DONE" };
}

function targetOf(params: Values): Values {
  const text = Object.entries(renamed(params, TARGET_TEXT)).map(([key, value]) => [key, String(value)]);
  return { ...renamed(params, TARGET), ...Object.fromEntries(text) };
}

/** The real server may stay silent when a parameter is missing; here the test fails at once. */
function renamed(params: Values, pairs: readonly (readonly [string, string])[]): Values {
  const read = pairs.map(([write, name]) => {
    const value = params[write];
    if (value === undefined || value === null) throw new Error(`parameter ${write} is missing`);
    return [name, value];
  });
  return Object.fromEntries(read);
}

function names(text: string): readonly (readonly [string, string])[] {
  return text.split(",").map((pair) => {
    const [write = "", read = ""] = pair.trim().split(" ");
    return [write, read] as const;
  });
}
