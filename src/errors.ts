/**
 * An error that a person can act on: one clear sentence, and a hint at what to do.
 * Anything thrown that is not an AppError is a bug of ours.
 */
export class AppError extends Error {
  /** Stable name of the kind of error, kebab-case. */
  readonly code: string;
  /** What the user can do about it. */
  readonly hint: string | undefined;

  constructor(code: string, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.hint = options.hint;
  }
}

/** The command line was wrong: exit code 2. */
export class UsageError extends AppError {
  constructor(message: string, hint?: string, cause?: unknown) {
    super("usage", message, { ...(hint === undefined ? {} : { hint }), cause });
    this.name = "UsageError";
  }
}

/**
 * Whether a failed exchange may be repeated.
 * - `safe`: the device did not act, or acted and failed cleanly: another try does no harm.
 * - `doubt`: it was sent and its result never seen: the verb's `onDoubt` decides.
 * - `never`: the device refused for a reason that another try cannot change.
 */
export type RetrySafety = "safe" | "doubt" | "never";

/** A device refused, failed, or did not answer. */
export class DeviceError extends AppError {
  /** Name of the device in the observatory file. */
  readonly device: string;
  readonly retry: RetrySafety;

  constructor(
    code: string,
    device: string,
    message: string,
    options: { retry: RetrySafety; hint?: string; cause?: unknown },
  ) {
    super(code, message, options);
    this.name = "DeviceError";
    this.device = device;
    this.retry = options.retry;
  }
}

/** The connection below a device broke or could not be made. */
export class TransportError extends AppError {
  /** WebSocket close code, where there was one. */
  readonly closeCode: number | undefined;

  constructor(
    code: string,
    message: string,
    options: { hint?: string; cause?: unknown; closeCode?: number } = {},
  ) {
    super(code, message, options);
    this.name = "TransportError";
    this.closeCode = options.closeCode;
  }
}

/** The text of anything thrown, for a sentence that goes on with it. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
