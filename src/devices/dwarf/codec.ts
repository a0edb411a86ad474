import type { Root, Type } from "protobufjs";
import type { MessageName, Messages } from "./messages.ts";

/** What bytes turned out to be. Bytes from outside never make a decoder throw. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** Bytes to messages and back. Fields with their default value are not sent, as proto3 wants. */
export interface Codec {
  encode<N extends MessageName>(name: N, fields: Partial<Messages[N]>): Uint8Array;
  /** Fields that the bytes do not hold get their defaults; fields that we do not know are skipped. */
  decode<N extends MessageName>(name: N, bytes: Uint8Array): Decoded<Messages[N]>;
}

/** A codec for the messages of `root`. Throws when a message that is asked for is not among them. */
export function createCodec(root: Root): Codec {
  const types = new Map<MessageName, Type>();
  const typeOf = (name: MessageName): Type => {
    const type = types.get(name) ?? root.lookupType(`dwarf.${name}`);
    types.set(name, type);
    return type;
  };
  return {
    encode(name, fields) {
      const type = typeOf(name);
      return type.encode(type.fromObject(withoutDefaults(fields))).finish();
    },
    decode<N extends MessageName>(name: N, bytes: Uint8Array): Decoded<Messages[N]> {
      const type = typeOf(name);
      try {
        const fields = type.toObject(type.decode(bytes), { defaults: true, longs: BigInt });
        return { ok: true, value: plainBytes(type, fields) as Messages[N] };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { ok: false, problem: `${bytes.length} bytes are not a ${name}: ${why}` };
      }
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function withoutDefaults(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => !isDefault(value))
      .map(([name, value]) => [name, isPlain(value) ? withoutDefaults(value) : value]),
  );
}

function isDefault(value: unknown): boolean {
  if (value instanceof Uint8Array || Array.isArray(value)) return value.length === 0;
  return value == null || value === 0 || value === 0n || value === "" || value === false;
}

function isPlain(value: unknown): value is Fields {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  );
}

/** protobufjs makes Buffers, or plain arrays, of bytes. */
function plainBytes(type: Type, fields: Record<string, unknown>): Record<string, unknown> {
  for (const { type: kind, name } of type.fieldsArray) {
    if (kind === "bytes") fields[name] = Uint8Array.from(fields[name] as ArrayLike<number>);
  }
  return fields;
}
