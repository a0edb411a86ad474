/** A parameter of a camera or a feature. `autoMode` 1 is manual; `modeIndex` 0 means `index`, 1 `continueValue`. */
export interface CommonParam {
  readonly hasAuto: boolean;
  readonly autoMode: number;
  readonly id: number;
  readonly modeIndex: number;
  readonly index: number;
  readonly continueValue: number;
}

type Empty = Readonly<Record<string, never>>;

/** Fields of each message in `proto/`, as the codec gives and takes them. States are the numbers of the wire. */
export interface Messages {
  WsPacket: {
    readonly majorVersion: number;
    readonly minorVersion: number;
    readonly deviceId: number;
    readonly moduleId: number;
    readonly cmd: number;
    readonly type: number;
    readonly data: Uint8Array;
    readonly clientId: string;
  };
  ComResponse: { readonly code: number };
  ComResWithInt: { readonly value: number; readonly code: number };
  ReqOpenCamera: { readonly binning: boolean; readonly rtspEncodeType: number };
  ReqSetExpMode: { readonly mode: number };
  ReqSetExp: { readonly index: number };
  ReqSetGain: { readonly index: number };
  ReqSetIrCut: { readonly value: number };
  ReqSetFeatureParams: { readonly param: CommonParam };
  ReqGetSystemWorkingState: Empty;
  ReqStartCalibration: Empty;
  ReqStopCalibration: Empty;
  ReqGotoDSO: { readonly ra: number; readonly dec: number; readonly targetName: string };
  ReqGotoSolarSystem: {
    readonly index: number;
    readonly lon: number;
    readonly lat: number;
    readonly targetName: string;
  };
  ReqStopGoto: Empty;
  ReqCaptureRawLiveStacking: Empty;
  ReqStopCaptureRawLiveStacking: Empty;
  ReqGoLive: Empty;
  ReqSetTime: { readonly timestamp: number; readonly timezoneOffset: number };
  ReqSetTimezone: { readonly timezone: string };
  ResNotifySDcardInfo: { readonly availableSize: number; readonly totalSize: number; readonly code: number };
  ResNotifyOperationState: { readonly state: number };
  ResNotifyProgressCaptureRawLiveStacking: {
    readonly totalCount: number;
    readonly updateCountType: number;
    readonly currentCount: number;
    readonly stackedCount: number;
    readonly expIndex: number;
    readonly gainIndex: number;
    readonly targetName: string;
  };
  ResNotifyStateAstroCalibration: { readonly state: number; readonly plateSolvingTimes: number };
  ResNotifyStateAstroGoto: { readonly state: number };
  ResNotifyStateAstroTracking: { readonly state: number; readonly targetName: string };
  ResNotifyParam: { readonly param: readonly CommonParam[] };
  ResNotifyHostSlaveMode: { readonly mode: number; readonly lock: boolean };
  ResNotifyPowerOff: Empty;
}

export type MessageName = keyof Messages;
