/** What may be written for one option of a simulated device. */
export type OptionKind =
  | { readonly is: "choice"; readonly values: readonly string[]; readonly about: string }
  | { readonly is: "number"; readonly min: number; readonly max: number; readonly about: string }
  | { readonly is: "text" | "zone"; readonly form: string; readonly about: string };

/** Options of a family, by name. */
export type OptionTable = Readonly<Record<string, OptionKind>>;

/** Options of one device as they were written and found to be possible. */
export type DeviceOptions = Readonly<Record<string, string>>;
