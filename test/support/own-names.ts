/** Makes the autumn plan one for an observatory with names of its own, and a set that is called like a usual one. */
export function withOwnNames(plan: string): string {
  return plan
    .replace("name: Autumn deep sky", "name: Visitors")
    .replaceAll("filter: R,", "filter: Red,")
    .replaceAll("filter: G,", "filter: Green,");
}

/** Makes the example observatory one with a profile of its own. */
export function withOwnProfile(observatory: string): string {
  return observatory.replace("profile: Default.v2y", "profile: Refractor.v2y");
}
