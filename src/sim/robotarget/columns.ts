/** A value as it stands in an answer of the server. */
export type Cell = string | number | boolean | readonly unknown[];
export type Row = Readonly<Record<string, Cell>>;
/** An object of the database: a set, a base sequence, a target, a shot. */
export type ObjectRow = Row & { readonly guid: string };
export type Params = Readonly<Record<string, unknown>>;

type Kind = "string" | "number" | "boolean" | "array";

/**
 * Which names a server takes where the vendor's table and example of a command spell one differently: both, or those
 * of one of them.
 */
export type Spelling = "lenient" | "table" | "example";

/**
 * One field: its name in answers, its names in commands (in the vendor's table and in the example), its type there.
 * `text`: the server answers with a string although the command carries a boolean or a number.
 * `optional`: the command may leave it out.
 */
export interface Column {
  readonly name: string;
  readonly table: string;
  readonly example: string;
  readonly kind: Kind;
  readonly as: "same" | "text" | "optional";
}

/** `param`: one name, or two as `TABLE|EXAMPLE`. */
export function column(name: string, param: string, kind: Kind, as: Column["as"] = "same"): Column {
  const [table = "", example = table] = param.split("|");
  return { name, table, example, kind, as };
}

export const setColumns: readonly Column[] = [
  column("setname", "Name", "string"),
  column("status", "Status", "number"),
  column("tag", "Tag", "string"),
  column("note", "Note", "string"),
];

/** What only AddSet carries. */
export const newSetColumns: readonly Column[] = [
  column("profilename", "ProfileName", "string"),
  column("isdefault", "IsDefault", "boolean"),
];

/** A target in the order of live answers, in the groups between which the server puts fields of its own. */
export const targetColumns = {
  head: [
    column("targetname", "TargetName", "string"),
    column("tag", "Tag", "string"),
    column("refguidset", "RefGuidSet", "string"),
    column("refguidbasesequence", "RefGuidBaseSequence", "string"),
    column("raj2000", "RAJ2000", "number"),
    column("decj2000", "DECJ2000", "number"),
    column("pa", "PA", "number"),
    column("datecreation", "DateCreation", "number"),
    column("status", "Status", "number"),
    column("statusop", "StatusOp", "number"),
    column("priority", "Priority", "number"),
    column("note", "Note", "string"),
    column("isrepeat", "IsRepeat", "boolean", "text"),
    column("repeat", "Repeat", "number", "text"),
    column("isfinishactualexposure", "IsFinishActualExposure", "boolean", "text"),
    column("iscoolsetpoint", "IsCoolSetPoint", "boolean", "text"),
    column("coolsetpoint", "CoolSetPoint", "number", "text"),
    column("iswaitshot", "IsWaitShot", "boolean", "text"),
    column("waitshot", "WaitShot", "number", "text"),
    column("isguidetime", "IsGuideTime", "boolean", "text"),
    column("guidetime", "GuideTime", "number", "text"),
    column("isoffsetrf", "IsOffsetRF", "boolean", "text"),
    column("offsetrf", "OffsetRF", "number", "text"),
  ],
  constraints: [
    column("cid", "C_ID", "string", "optional"),
    column("cmask", "C_Mask", "string"),
    column("caltmin", "C_AltMin", "number"),
    column("csqmmin", "C_SqmMin", "number"),
    column("chastart", "C_HAStart", "number"),
    column("chaend", "C_HAEnd", "number"),
    column("cdatestart", "C_DateStart", "number"),
    column("cdateend", "C_DateEnd", "number"),
    column("ctimestart", "C_TimeStart", "number"),
    column("ctimeend", "C_TimeEnd", "number"),
    column("cmoondown", "C_MoonDown", "boolean"),
    column("cmoonphasemin", "C_MoonPhaseMin", "number"),
    column("cmoonphasemax", "C_MoonPhaseMax", "number"),
    column("cmoondistance", "C_MoonDistanceDegree", "number"),
    column("cmoondistancelorentzian", "C_MoonDistanceLorentzian", "number"),
    column("chfdmeanlimit", "C_HFDMeanLimit", "number"),
    column("cmaxtimeforday", "C_MaxTimeForDay", "number"),
    column("cairmassmin", "C_AirMassMin|C_AirmassMin", "number"),
    column("cairmassmax", "C_AirMassMax|C_AirmassMax", "number"),
    column("cmask2", "C_Mask2", "string"),
    column("cL01", "C_L01", "boolean"),
    column("cM01", "C_M01", "boolean"),
    column("cN01", "C_N01", "boolean"),
    column("cS01", "C_S01", "boolean"),
    column("cmaxtime", "C_MaxTime", "number"),
    column("cosdatestart", "C_OSDateStart", "number"),
    column("costimestart", "C_OSTimeStart", "number"),
    column("cosearly", "C_OSEarly", "number"),
    column("cpintearly", "C_PINTEarly", "number"),
    column("cpintreset", "C_PINTReset", "boolean"),
    column("cpintintervals", "C_PINTIntervals", "array"),
  ],
  token: [column("token", "Token", "string")],
  dynamic: [
    column("TKey", "TKey", "string"),
    column("TName", "TName", "string"),
    column("TType", "TType", "number"),
    column("IsDynamicPointingOverride", "IsDynamicPointingOverride", "boolean", "text"),
    column("DynamicPointingOverride", "DynamicPointingOverride", "number"),
    column("DynEachX_Seconds", "DynEachX_Seconds", "number"),
    column("DynEachX_Realign", "DynEachX_Realign", "boolean", "text"),
    column("DynEachX_NoPlateSolve", "DynEachX_NoPlateSolve", "boolean", "text"),
  ],
} as const;

export const allTargetColumns: readonly Column[] = Object.values(targetColumns).flat();

export const shotColumns: readonly Column[] = [
  column("label", "Label", "string", "optional"),
  column("refguidtarget", "RefGuidTarget", "string"),
  column("filterindex", "FilterIndex", "number"),
  column("num", "Num", "number"),
  column("bin", "Bin", "number"),
  column("readoutmode", "ReadoutMode", "number"),
  column("type", "Type", "number"),
  column("speed", "Speed", "number"),
  column("gain", "Gain", "number"),
  column("offset", "Offset", "number"),
  column("exposure", "Exposure", "number"),
  column("order", "Order", "number"),
  column("done", "Done", "boolean"),
  column("enabled", "Enabled", "boolean"),
];

/** Parameters of a command as a row, or undefined when one is missing, of another spelling, or of the wrong type. */
export function readRow(
  columns: readonly Column[],
  params: Params,
  spelling: Spelling = "lenient",
): Row | undefined {
  const row: Record<string, Cell> = {};
  for (const each of columns) {
    const name = namesOf(each, spelling).find((param) => Object.hasOwn(params, param));
    const cell = name === undefined ? undefined : readCell(each.kind, params[name]);
    if (cell !== undefined) row[each.name] = each.as === "text" ? String(cell) : cell;
    else if (name === undefined && each.as === "optional") row[each.name] = absent[each.kind];
    else return undefined;
  }
  return row;
}

/** Which spelling a command used, where there are two; undefined when it had no occasion to choose. */
export function spellingOf(
  columns: readonly Column[],
  params: Params,
): "table" | "example" | "both" | undefined {
  const twofold = columns.filter(({ table, example }) => table !== example);
  const isTable = twofold.some(({ table }) => Object.hasOwn(params, table));
  const isExample = twofold.some(({ example }) => Object.hasOwn(params, example));
  if (isTable && isExample) return "both";
  if (isTable) return "table";
  return isExample ? "example" : undefined;
}

/** The named fields of a row, in the order of the columns. */
export function pick(row: Row, columns: readonly Column[]): Row {
  return Object.fromEntries(
    columns.map(({ name, kind, as }) => [
      name,
      row[name] ?? (as === "text" ? String(absent[kind]) : absent[kind]),
    ]),
  );
}

const absent: Readonly<Record<Kind, Cell>> = { string: "", number: 0, boolean: false, array: [] };

function namesOf({ table, example }: Column, spelling: Spelling): readonly string[] {
  if (spelling === "table") return [table];
  return spelling === "example" ? [example] : [example, table];
}

function readCell(kind: Kind, value: unknown): Cell | undefined {
  if (kind === "array") return Array.isArray(value) ? value : undefined;
  // Clients were seen to send booleans as text, and servers to take them.
  if (kind === "boolean" && (value === "true" || value === "false")) return value === "true";
  if (typeof value !== kind) return undefined;
  return value as Cell;
}
