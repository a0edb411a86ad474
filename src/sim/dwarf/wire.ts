import protobuf from "protobufjs/light.js";
import { laterMessages } from "./later-messages.ts";
import { baseMessages, type MessageTable } from "./messages.ts";
import { laterNotices, notices } from "./notices.ts";
import { scheduleMessages } from "./schedule-messages.ts";

interface Scalars {
  readonly int32: number;
  readonly uint32: number;
  /** Up to 2^53. */
  readonly uint64: number;
  /** Digits: ids of parameters do not fit into a number. */
  readonly int64: string;
  readonly float: number;
  readonly double: number;
  readonly bool: boolean;
  readonly string: string;
  readonly bytes: Uint8Array;
}

const messages = { ...baseMessages, ...laterMessages, ...scheduleMessages };

type Messages = typeof messages;
/** Name of a message in the table above. */
export type MessageName = keyof Messages;

type Single<T> = T extends keyof Scalars ? Scalars[T] : T extends MessageName ? Message<T> : never;
type Value<S> = S extends readonly [number, infer T, "repeated"]
  ? readonly Single<T>[]
  : S extends readonly [number, infer T]
    ? T extends MessageName
      ? Message<T> | null
      : Single<T>
    : never;

/** A message with all its fields; an embedded message that was not sent is null. */
export type Message<N extends MessageName> = { readonly [F in keyof Messages[N]]: Value<Messages[N][F]> };

type Given<T> = T extends keyof Scalars ? Scalars[T] : T extends MessageName ? Fields<T> : never;
type GivenValue<S> = S extends readonly [number, infer T, "repeated"]
  ? readonly Given<T>[]
  : S extends readonly [number, infer T]
    ? Given<T> | null | undefined
    : never;

/** What is to be sent of a message; what is left out has its default value. */
export type Fields<N extends MessageName> = {
  readonly [F in keyof Messages[N]]?: GivenValue<Messages[N][F]>;
};

/** Number of a notification, or our name of one that means something else in later firmware. */
export type Notice = keyof typeof notices | keyof typeof laterNotices;
type NoticeMessage<C extends Notice> = C extends keyof typeof notices
  ? (typeof notices)[C]
  : C extends keyof typeof laterNotices
    ? (typeof laterNotices)[C][1]
    : never;
/** What a notification says; what is left out has its default value. */
export type NoticeFields<C extends Notice> = Fields<NoticeMessage<C>>;

const NOTIFY_MODULE = 9;
const NOTIFICATION = 2;

const root = protobuf.Root.fromJSON({
  nested: Object.fromEntries(
    Object.entries<MessageTable[string]>(messages).map(([name, fields]) => [
      name,
      {
        edition: "proto3",
        fields: Object.fromEntries(
          Object.entries(fields).map(([field, [id, type, rule]]) => [
            field,
            rule === undefined ? { id, type } : { id, type, rule },
          ]),
        ),
      },
    ]),
  ),
});

/** Bytes of a message. Fields that are left out, and those with proto3's default value, are not written. */
export function encode<N extends MessageName>(name: N, fields: Fields<N>): Uint8Array {
  return bytesOf(name, fields);
}

function bytesOf(name: MessageName, fields: object): Uint8Array {
  const type = root.lookupType(name);
  return type.encode(type.create({ ...fields })).finish();
}

/** A message from its bytes, defaults filled in. Throws when the bytes are not such a message. */
export function decode<N extends MessageName>(name: N, bytes: Uint8Array): Message<N> {
  const type = root.lookupType(name);
  const fields = type.toObject(type.decode(bytes), { defaults: true, longs: String });
  for (const field of type.fieldsArray) {
    if (field.type === "uint64") fields[field.name] = Number(fields[field.name]);
  }
  return fields as Message<N>;
}

/** Where an answer belongs; there is no sequence number on this wire. */
export interface Address {
  readonly module: number;
  readonly cmd: number;
  /** 1 acknowledges, 2 notifies, 3 brings a value or a final result. */
  readonly type: 1 | 2 | 3;
}

/** A whole packet from the device. Nothing checks the versions; devices may leave `client_id` empty. */
export function packet(address: Address, deviceId: number, data: Uint8Array, client_id = ""): Uint8Array {
  return encode("WsPacket", {
    major_version: 1,
    minor_version: 9,
    device_id: deviceId,
    module_id: address.module,
    cmd: address.cmd,
    type: address.type,
    data,
    client_id,
  });
}

/** A whole notification from the device. */
export function notification<C extends Notice>(
  notice: C,
  deviceId: number,
  fields: NoticeFields<C>,
): Uint8Array {
  const [cmd, message] = describe(notice);
  const address = { module: NOTIFY_MODULE, cmd, type: NOTIFICATION } as const;
  return packet(address, deviceId, bytesOf(message, fields));
}

function describe(notice: Notice): readonly [cmd: number, message: MessageName] {
  return typeof notice === "number" ? [notice, notices[notice]] : laterNotices[notice];
}
