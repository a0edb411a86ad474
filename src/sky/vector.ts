/** Cartesian vector in a right-handed frame. */
export type Vector3 = readonly [number, number, number];

export const DEGREE = Math.PI / 180;
export const HOUR = Math.PI / 12;

/** The unit vector at a longitude and latitude in radians. */
export function unitVector(longitude: number, latitude: number): Vector3 {
  const c = Math.cos(latitude);
  return [c * Math.cos(longitude), c * Math.sin(longitude), Math.sin(latitude)];
}

export function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Longitude and latitude of a direction in radians; longitude in (-pi, pi]. */
export function sphericalOf(v: Vector3): { readonly longitude: number; readonly latitude: number } {
  return { longitude: Math.atan2(v[1], v[0]), latitude: Math.atan2(v[2], Math.hypot(v[0], v[1])) };
}

/** Turns a vector about the z axis, by an angle in radians from x towards y. */
export function turnAboutZ(v: Vector3, angle: number): Vector3 {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [c * v[0] - s * v[1], s * v[0] + c * v[1], v[2]];
}

/** Angle between two directions in radians, exact for small and for large angles. */
export function angleBetween(a: Vector3, b: Vector3): number {
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return Math.atan2(cross, dot(a, b));
}

/** An angle or time brought into [-period/2, period/2). */
export function wrapCentred(value: number, period: number): number {
  return value - period * Math.floor(value / period + 0.5);
}

/** An angle or time brought into [0, period). */
export function wrapPositive(value: number, period: number): number {
  const wrapped = value - period * Math.floor(value / period);
  return wrapped < period ? wrapped : 0;
}
