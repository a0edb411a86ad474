/** Why a step, or the whole run, was told to stop. Carried as the reason of abort signals. */
export class StopReason extends Error {
  readonly kind: "stop-requested" | "held" | "skip-requested" | "timeout" | "night-ended" | "until" | "fatal";

  constructor(kind: StopReason["kind"], message: string) {
    super(message);
    this.name = "StopReason";
    this.kind = kind;
  }
}

/** The reason of an aborted signal, or undefined. */
export function stopReason(signal: AbortSignal): StopReason | undefined {
  return signal.aborted && signal.reason instanceof StopReason ? signal.reason : undefined;
}
