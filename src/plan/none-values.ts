/** A value that can be written as `none`, unless it is: undefined when it is none or absent. */
export function unlessNone<T>(value: T | string | undefined): T | undefined {
  return typeof value === "string" ? undefined : value;
}

/** A value that can be written as `none`, read: null when it is none, undefined when it is absent. */
export function orNone<T, U>(value: T | string | undefined, read: (stated: T) => U): U | null | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" ? null : read(value);
}

/** An object with the members that are there: one that is absent keeps the server's value, undefined is no value. */
export function withoutAbsent<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}
