/** The local horizon: azimuths in degrees from north through east, ascending in [0, 360), with the altitude there. */
export type Horizon = readonly { readonly azimuthDeg: number; readonly altitudeDeg: number }[];
