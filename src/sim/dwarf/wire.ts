import protobuf from "protobufjs/light.js";

interface Scalars {
  readonly int32: number;
  readonly uint32: number;
  readonly uint64: number;
  readonly double: number;
  readonly bool: boolean;
  readonly string: string;
  readonly bytes: Uint8Array;
}

type FieldSpec = readonly [number: number, type: string, rule?: "repeated"];

/** Messages of DWARF API 2.0 that the simulator speaks: name of the field, its number and its type. */
const messages = {
  WsPacket: {
    major_version: [1, "uint32"],
    minor_version: [2, "uint32"],
    device_id: [3, "uint32"],
    module_id: [4, "uint32"],
    cmd: [5, "uint32"],
    type: [6, "uint32"],
    data: [7, "bytes"],
    client_id: [8, "string"],
  },
  Empty: {},
  ComResponse: { code: [1, "int32"] },
  ComResWithInt: { value: [1, "int32"], code: [2, "int32"] },
  ComResWithDouble: { value: [1, "double"], code: [2, "int32"] },
  CommonParam: {
    hasAuto: [1, "bool"],
    auto_mode: [2, "int32"],
    id: [3, "int32"],
    mode_index: [4, "int32"],
    index: [5, "int32"],
    continue_value: [6, "double"],
  },
  ReqOpenCamera: { binning: [1, "bool"], rtsp_encode_type: [2, "int32"] },
  ReqSetMode: { mode: [1, "int32"] },
  ReqSetIndex: { index: [1, "int32"] },
  ReqSetValue: { value: [1, "int32"] },
  ReqSetJpgQuality: { quality: [1, "int32"] },
  ReqSetFeatureParams: { param: [1, "CommonParam"] },
  ResGetAllParams: { all_params: [1, "CommonParam", "repeated"], code: [2, "int32"] },
  ResGetAllFeatureParams: { all_feature_params: [1, "CommonParam", "repeated"], code: [2, "int32"] },
  ReqGotoDSO: { ra: [1, "double"], dec: [2, "double"], target_name: [3, "string"] },
  ReqGotoSolarSystem: {
    index: [1, "int32"],
    lon: [2, "double"],
    lat: [3, "double"],
    target_name: [4, "string"],
  },
  ReqSetTime: { timestamp: [1, "uint64"], timezone_offset: [2, "double"] },
  ReqSetTimezone: { timezone: [1, "string"] },
  ReqsetMasterLock: { lock: [1, "bool"] },
  ResNotifySDcardInfo: { available_size: [1, "uint32"], total_size: [2, "uint32"], code: [3, "int32"] },
  ResNotifyTemperature: { code: [1, "int32"], temperature: [2, "int32"] },
  ResNotifyState: { state: [1, "int32"] },
  ResNotifyStateAstroCalibration: { state: [1, "int32"], plate_solving_times: [2, "int32"] },
  ResNotifyStateAstroTracking: { state: [1, "int32"], target_name: [2, "string"] },
  ResNotifyProgressCaptureRawLiveStacking: {
    total_count: [1, "int32"],
    update_count_type: [2, "int32"],
    current_count: [3, "int32"],
    stacked_count: [4, "int32"],
    exp_index: [5, "int32"],
    gain_index: [6, "int32"],
    target_name: [7, "string"],
  },
  ResNotifyParam: { param: [1, "CommonParam", "repeated"] },
  ResNotifyHostSlaveMode: { mode: [1, "int32"], lock: [2, "bool"] },
  ResNotifyAlbumUpdate: { media_type: [1, "int32"] },
  ResNotifyStreamType: { stream_type: [1, "int32"], cam_id: [2, "int32"] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldSpec>>>>;

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

/** Message of each notification of the device, by its number (module 9). */
const notices = {
  15201: "ComResWithInt",
  15202: "ComResWithInt",
  15203: "ResNotifySDcardInfo",
  15208: "ResNotifyState",
  15209: "ResNotifyProgressCaptureRawLiveStacking",
  15210: "ResNotifyStateAstroCalibration",
  15211: "ResNotifyState",
  15212: "ResNotifyStateAstroTracking",
  15213: "ResNotifyParam",
  15217: "ResNotifyParam",
  15223: "ResNotifyHostSlaveMode",
  15229: "Empty",
  15230: "ResNotifyAlbumUpdate",
  15234: "ResNotifyStreamType",
  15243: "ResNotifyTemperature",
} as const satisfies Readonly<Record<number, MessageName>>;

/** Number of a notification. */
export type Notice = keyof typeof notices;
/** What a notification says; what is left out has its default value. */
export type NoticeFields<C extends Notice> = Partial<Message<(typeof notices)[C]>>;

const NOTIFY_MODULE = 9;
const NOTIFICATION = 2;

const root = protobuf.Root.fromJSON({
  nested: Object.fromEntries(
    Object.entries(messages).map(([name, fields]) => [
      name,
      {
        edition: "proto3",
        fields: Object.fromEntries(
          Object.entries<FieldSpec>(fields).map(([field, [id, type, rule]]) => [
            field,
            rule === undefined ? { id, type } : { id, type, rule },
          ]),
        ),
      },
    ]),
  ),
});

/** Bytes of a message. Fields that are left out, and those with proto3's default value, are not written. */
export function encode<N extends MessageName>(name: N, fields: Partial<Message<N>>): Uint8Array {
  const type = root.lookupType(name);
  return type.encode(type.create(fields)).finish();
}

/** A message from its bytes, defaults filled in. Throws when the bytes are not such a message. */
export function decode<N extends MessageName>(name: N, bytes: Uint8Array): Message<N> {
  const type = root.lookupType(name);
  return type.toObject(type.decode(bytes), { defaults: true, longs: Number }) as Message<N>;
}

/** Where an answer belongs; there is no sequence number on this wire. */
export interface Address {
  readonly module: number;
  readonly cmd: number;
  /** 1 acknowledges, 2 notifies, 3 brings a value or a final result. */
  readonly type: 1 | 2 | 3;
}

/** A whole packet from the device. Nothing checks the versions; `client_id` stays empty, as devices may leave it. */
export function packet(address: Address, deviceId: number, data: Uint8Array): Uint8Array {
  return encode("WsPacket", {
    major_version: 1,
    minor_version: 9,
    device_id: deviceId,
    module_id: address.module,
    cmd: address.cmd,
    type: address.type,
    data,
  });
}

/** A whole notification from the device. */
export function notification<C extends Notice>(
  cmd: C,
  deviceId: number,
  fields: NoticeFields<C>,
): Uint8Array {
  const address = { module: NOTIFY_MODULE, cmd, type: NOTIFICATION } as const;
  return packet(address, deviceId, encode(notices[cmd], fields));
}
