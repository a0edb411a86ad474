/** Where the simulated telescopes stand: a mountain in Arizona. Longitude is positive to the east. */
export const simulatedSite = {
  name: "Simulated observatory",
  latitudeDeg: 31.9583,
  longitudeDeg: -111.5967,
  elevationM: 2120,
  zone: "America/Phoenix",
} as const;
