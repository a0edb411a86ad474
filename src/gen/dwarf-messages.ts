// Generated from proto/ by schemas/generate.mjs. Do not edit: run `npm run gen`.
export interface ReqStartCalibration {
  readonly lon: number;
  readonly lat: number;
}

export type ReqStopCalibration = Readonly<Record<string, never>>;

export interface ReqGotoDSO {
  readonly ra: number;
  readonly dec: number;
  readonly targetName: string;
  readonly gotoOnly: boolean;
  readonly rotation: number;
}

export interface ReqGotoSolarSystem {
  readonly index: number;
  readonly lon: number;
  readonly lat: number;
  readonly targetName: string;
  readonly forceStart: boolean;
}

export type ReqStopGoto = Readonly<Record<string, never>>;

export interface ReqCaptureRawLiveStacking {
  readonly irIndex: number;
  readonly forceStart: boolean;
}

export type ReqStopCaptureRawLiveStacking = Readonly<Record<string, never>>;

export interface ResAstroShooting {
  readonly code: number;
  readonly expName?: string;
  readonly gain?: number;
  readonly resolution?: number;
  readonly filterType?: number;
  readonly tempThreshold?: number;
}

export interface ReqCaptureDarkFrame {
  readonly reshoot: number;
}

export type ReqStopCaptureDarkFrame = Readonly<Record<string, never>>;

export type ReqCheckDarkFrame = Readonly<Record<string, never>>;

export interface ResCheckDarkFrame {
  readonly progress: number;
  readonly code: number;
}

export type ReqGoLive = Readonly<Record<string, never>>;

export interface ReqTrackSpecialTarget {
  readonly index: number;
  readonly lon: number;
  readonly lat: number;
}

export type ReqStopTrackSpecialTarget = Readonly<Record<string, never>>;

export interface ReqOneClickGotoDSO {
  readonly ra: number;
  readonly dec: number;
  readonly targetName: string;
  readonly lon: number;
  readonly lat: number;
  readonly shootingMode: number;
  readonly gotoOnly: boolean;
  readonly rotation?: number;
}

export interface ReqOneClickGotoSolarSystem {
  readonly index: number;
  readonly lon: number;
  readonly lat: number;
  readonly targetName: string;
  readonly shootingMode: number;
  readonly forceStart: boolean;
}

export interface ResOneClickGoto {
  readonly step: number;
  readonly code: number;
  readonly allEnd: boolean;
}

export type ReqStopOneClickGoto = Readonly<Record<string, never>>;

export interface ReqCaptureWideRawLiveStacking {
  readonly forceStart: boolean;
}

export type ReqStopCaptureWideRawLiveStacking = Readonly<Record<string, never>>;

export interface ReqStartEqSolving {
  readonly lon: number;
  readonly lat: number;
}

export interface ResStartEqSolving {
  readonly aziErr: number;
  readonly altErr: number;
  readonly code: number;
}

export type ReqStopEqSolving = Readonly<Record<string, never>>;

export interface ReqCaptureDarkFrameWithParam {
  readonly expIndex: number;
  readonly gainIndex: number;
  readonly binIndex: number;
  readonly capSize: number;
}

export type ReqStopCaptureDarkFrameWithParam = Readonly<Record<string, never>>;

export type ReqGetDarkFrameList = Readonly<Record<string, never>>;

export interface ResGetDarkFrameInfo {
  readonly expIndex: number;
  readonly gainIndex: number;
  readonly binIndex: number;
  readonly expName: string;
  readonly gainName: string;
  readonly binName: string;
  readonly temperature: number;
}

export interface ResGetDarkFrameInfoList {
  readonly code: number;
  readonly results: readonly ResGetDarkFrameInfo[];
}

export interface ReqDelDarkFrame {
  readonly expIndex: number;
  readonly gainIndex: number;
  readonly binIndex: number;
  readonly tempValue: number;
}

export interface ReqDelDarkFrameList {
  readonly darkList: readonly ReqDelDarkFrame[];
}

export interface ResDelDarkFrameList {
  readonly code: number;
}

export interface ReqCaptureWideDarkFrameWithParam {
  readonly expIndex: number;
  readonly gainIndex: number;
  readonly binIndex: number;
  readonly capSize: number;
}

export type ReqStopCaptureWideDarkFrameWithParam = Readonly<Record<string, never>>;

export type ReqGetWideDarkFrameList = Readonly<Record<string, never>>;

export interface ResGetWideDarkFrameInfoList {
  readonly code: number;
  readonly results: readonly ResGetDarkFrameInfo[];
}

export interface ReqDelWideDarkFrameList {
  readonly darkList: readonly ReqDelDarkFrame[];
}

export interface ResDelWideDarkFrameList {
  readonly code: number;
}

export type ReqFastStopCaptureRawLiveStacking = Readonly<Record<string, never>>;

export type ReqFastStopCaptureWideRawLiveStacking = Readonly<Record<string, never>>;

export interface ReqGetCaliFrameList {
  readonly cameraType: number;
  readonly caliFrameType: number;
}

export interface CaliFrameInfo {
  readonly expName: string;
  readonly gain: number;
  readonly resolution: number;
  readonly cameraType: number;
  readonly progress: number;
  readonly caliFrameType: number;
  readonly filterType?: number;
  readonly infoId: number;
  readonly tempValue: number;
}

export interface ResGetCaliFrameList {
  readonly code: number;
  readonly caliFrames: readonly CaliFrameInfo[];
  readonly cameraType: number;
  readonly caliFrameType: number;
}

export interface ReqDelCaliFrameList {
  readonly infoIds: readonly number[];
}

export interface ReqCaptureCaliFrame {
  readonly expIndex: number;
  readonly gain: number;
  readonly resolution: number;
  readonly capSize: number;
  readonly cameraType: number;
  readonly caliFrameType: number;
  readonly filterType?: number;
  readonly sceneType: number;
}

export interface ReqStopCaptureCaliFrame {
  readonly cameraType: number;
}

export type ReqContinueShooting = Readonly<Record<string, never>>;

export interface WsPacket {
  readonly majorVersion: number;
  readonly minorVersion: number;
  readonly deviceId: number;
  readonly moduleId: number;
  readonly cmd: number;
  readonly type: number;
  readonly data: Uint8Array;
  readonly clientId: string;
}

export interface ComResponse {
  readonly code: number;
}

export interface ComResWithInt {
  readonly value: number;
  readonly code: number;
}

export interface ComResWithDouble {
  readonly value: number;
  readonly code: number;
}

export interface ComResWithString {
  readonly str: string;
  readonly code: number;
}

export interface CommonParam {
  readonly hasAuto: boolean;
  readonly autoMode: number;
  readonly id: number;
  readonly modeIndex: number;
  readonly index: number;
  readonly continueValue: number;
}

export interface ReqOpenCamera {
  readonly binning: boolean;
  readonly rtspEncodeType: number;
}

export type ReqCloseCamera = Readonly<Record<string, never>>;

export type ReqPhoto = Readonly<Record<string, never>>;

export interface ReqBurstPhoto {
  readonly count: number;
}

export type ReqStopBurstPhoto = Readonly<Record<string, never>>;

export interface ReqStartRecord {
  readonly encodeType: number;
}

export type ReqStopRecord = Readonly<Record<string, never>>;

export interface ReqSetExpMode {
  readonly mode: number;
}

export type ReqGetExpMode = Readonly<Record<string, never>>;

export interface ReqSetExp {
  readonly index: number;
}

export type ReqGetExp = Readonly<Record<string, never>>;

export interface ReqSetGainMode {
  readonly mode: number;
}

export type ReqGetGainMode = Readonly<Record<string, never>>;

export interface ReqSetGain {
  readonly index: number;
}

export type ReqGetGain = Readonly<Record<string, never>>;

export interface ReqSetBrightness {
  readonly value: number;
}

export type ReqGetBrightness = Readonly<Record<string, never>>;

export interface ReqSetContrast {
  readonly value: number;
}

export type ReqGetContrast = Readonly<Record<string, never>>;

export interface ReqSetSaturation {
  readonly value: number;
}

export type ReqGetSaturation = Readonly<Record<string, never>>;

export interface ReqSetHue {
  readonly value: number;
}

export type ReqGetHue = Readonly<Record<string, never>>;

export interface ReqSetSharpness {
  readonly value: number;
}

export type ReqGetSharpness = Readonly<Record<string, never>>;

export interface ReqSetWBMode {
  readonly mode: number;
}

export type ReqGetWBMode = Readonly<Record<string, never>>;

export interface ReqSetWBSence {
  readonly value: number;
}

export type ReqGetWBSence = Readonly<Record<string, never>>;

export interface ReqSetWBCT {
  readonly index: number;
}

export type ReqGetWBCT = Readonly<Record<string, never>>;

export interface ReqSetIrCut {
  readonly value: number;
}

export type ReqGetIrcut = Readonly<Record<string, never>>;

export type ReqStartTimeLapse = Readonly<Record<string, never>>;

export type ReqStopTimeLapse = Readonly<Record<string, never>>;

export interface ReqSetAllParams {
  readonly expMode: number;
  readonly expIndex: number;
  readonly gainMode: number;
  readonly gainIndex: number;
  readonly ircutValue: number;
  readonly wbMode: number;
  readonly wbIndexType: number;
  readonly wbIndex: number;
  readonly brightness: number;
  readonly contrast: number;
  readonly hue: number;
  readonly saturation: number;
  readonly sharpness: number;
  readonly jpgQuality: number;
}

export type ReqGetAllParams = Readonly<Record<string, never>>;

export interface ResGetAllParams {
  readonly allParams: readonly CommonParam[];
  readonly code: number;
}

export interface ReqSetFeatureParams {
  readonly param: CommonParam | null;
}

export type ReqGetAllFeatureParams = Readonly<Record<string, never>>;

export interface ResGetAllFeatureParams {
  readonly allFeatureParams: readonly CommonParam[];
  readonly code: number;
}

export type ReqGetSystemWorkingState = Readonly<Record<string, never>>;

export interface ReqSetJpgQuality {
  readonly quality: number;
}

export type ReqPhotoRaw = Readonly<Record<string, never>>;

export interface ReqSetRtspBitRateType {
  readonly bitrateType: number;
}

export interface ReqSetPreviewQuality {
  readonly level: number;
  readonly quality: number;
}

export interface ReqNormalAutoFocus {
  readonly mode: number;
  readonly centerX: number;
  readonly centerY: number;
}

export interface ReqManualSingleStepFocus {
  readonly direction: number;
}

export interface ReqManualContinuFocus {
  readonly direction: number;
}

export type ReqStopManualContinuFocus = Readonly<Record<string, never>>;

export interface ReqAstroAutoFocus {
  readonly mode: number;
}

export type ReqStopAstroAutoFocus = Readonly<Record<string, never>>;

export type ReqGetUserInfinityPos = Readonly<Record<string, never>>;

export interface ResUserInfinityPos {
  readonly code: number;
  readonly pos: number;
}

export interface ReqMotorRun {
  readonly id: number;
  readonly speed: number;
  readonly direction: boolean;
  readonly speedRamping: number;
  readonly resolutionLevel: number;
}

export interface ReqMotorRunTo {
  readonly id: number;
  readonly endPosition: number;
  readonly speed: number;
  readonly speedRamping: number;
  readonly resolutionLevel: number;
}

export interface ReqMotorStop {
  readonly id: number;
}

export interface ReqMotorReset {
  readonly id: number;
  readonly direction: boolean;
}

export interface ReqMotorChangeSpeed {
  readonly id: number;
  readonly speed: number;
}

export interface ReqMotorChangeDirection {
  readonly id: number;
  readonly direction: boolean;
}

export interface ResMotor {
  readonly id: number;
  readonly code: number;
}

export interface ReqMotorServiceJoystick {
  readonly vectorAngle: number;
  readonly vectorLength: number;
  readonly speed: number;
}

export interface ReqMotorServiceJoystickFixedAngle {
  readonly vectorAngle: number;
  readonly vectorLength: number;
  readonly speed: number;
}

export type ReqMotorServiceJoystickStop = Readonly<Record<string, never>>;

export interface ReqDualCameraLinkage {
  readonly x: number;
  readonly y: number;
}

export interface ReqMotorRunInPulse {
  readonly id: number;
  readonly frequency: number;
  readonly direction: boolean;
  readonly speedRamping: number;
  readonly resolution: number;
  readonly pulse: number;
  readonly mode: boolean;
}

export interface ReqMotorGetPosition {
  readonly id: number;
}

export interface ResMotorPosition {
  readonly id: number;
  readonly code: number;
  readonly position: number;
}

export interface ResNotifyPictureMatching {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly value: number;
  readonly code: number;
}

export interface ResNotifySDcardInfo {
  readonly availableSize: number;
  readonly totalSize: number;
  readonly code: number;
}

export interface ResNotifyStorageInfo {
  readonly availableSize: number;
  readonly totalSize: number;
  readonly storageType: number;
  readonly isValid: boolean;
}

export interface ResNotifyRecordTime {
  readonly recordTime: number;
  readonly cameraType: number;
}

export interface ResNotifyTimeLapseOutTime {
  readonly interval: number;
  readonly outTime: number;
  readonly totalTime: number;
  readonly cameraType: number;
}

export interface ResNotifyOperationState {
  readonly state: number;
}

export interface ResNotifyCameraOperation {
  readonly state: number;
  readonly cameraType: number;
}

export interface ResNotifyProgressCaptureRawDark {
  readonly progress: number;
  readonly remainingTime: number;
  readonly cameraType: number;
}

export interface ResNotifyProgressCaptureRawLiveStacking {
  readonly totalCount: number;
  readonly updateCountType: number;
  readonly currentCount: number;
  readonly stackedCount: number;
  readonly expIndex: number;
  readonly gainIndex: number;
  readonly targetName: string;
  readonly cameraType: number;
  readonly shootingTime: number;
  readonly stackedTime: number;
}

export interface ResNotifyStateAstroCalibration {
  readonly state: number;
  readonly plateSolvingTimes: number;
}

export interface ResNotifyStateAstroGoto {
  readonly state: number;
  readonly targetName: string;
}

export interface ResNotifyStateAstroTracking {
  readonly state: number;
  readonly targetName: string;
}

export interface ResNotifyParam {
  readonly param: readonly CommonParam[];
}

export interface ResNotifyCamFunctionState {
  readonly state: number;
  readonly functionId: number;
}

export interface ResNotifyBurstProgress {
  readonly totalCount: number;
  readonly completedCount: number;
  readonly cameraType: number;
}

export interface ResNotifyHostSlaveMode {
  readonly mode: number;
  readonly lock: boolean;
}

export interface ResNotifyCPUMode {
  readonly mode: number;
}

export interface ResNotifyTrackResult {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly id: number;
}

export interface ResNotifyStateAstroTrackingSpecial {
  readonly state: number;
  readonly targetName: string;
  readonly index: number;
}

export type ResNotifyPowerOff = Readonly<Record<string, never>>;

export interface ResNotifyAlbumUpdate {
  readonly mediaType: number;
}

export interface ResNotifyOneClickGotoState {
  readonly state: number;
}

export interface ResNotifyOneClickGotoStateV3 {
  readonly astroAutoFocusState?: ResNotifyOperationState;
  readonly astroCalibrationState?: ResNotifyStateAstroCalibration;
  readonly astroGotoState?: ResNotifyStateAstroGoto;
  readonly astroTrackingState?: ResNotifyStateAstroTracking;
}

export interface ResNotifyStreamType {
  readonly streamType: number;
  readonly camId: number;
}

export interface ResNotifyMultiTrackResult {
  readonly results: readonly ResNotifyTrackResult[];
}

export interface ResNotifyEqSolvingState {
  readonly step: number;
  readonly state: number;
}

export interface ResNotifyLongExpPhotoProgress {
  readonly functionId: number;
  readonly totalTime: number;
  readonly exposuredTime: number;
}

export interface ResNotifyTemperature {
  readonly code: number;
  readonly temperature: number;
}

export interface ResNotifyShootingScheduleResultAndState {
  readonly scheduleId: string;
  readonly result: number;
  readonly state: number;
}

export interface ResNotifyShootingTaskState {
  readonly scheduleTaskId: string;
  readonly state: number;
  readonly code: number;
}

export interface ResNotifyCalibrationResult {
  readonly azi: number;
  readonly alt: number;
}

export interface ResNotifyFocus {
  readonly focus: number;
}

export interface ResNotifyBodyStatus {
  readonly bodyStatus: number;
}

export interface ResNotifyGeneralIntParam {
  readonly paramId: bigint;
  readonly mode: number;
  readonly value: number;
}

export interface ResNotifyGeneralFloatParam {
  readonly paramId: bigint;
  readonly value: number;
}

export interface ResNotifyGeneralBoolParam {
  readonly paramId: bigint;
  readonly value: boolean;
}

export interface ResNotifySwitchShootingMode {
  readonly state: number;
  readonly sourceMode: number;
  readonly dstMode: number;
}

export interface ResNotifyWb {
  readonly mode: number;
  readonly ct: number;
  readonly scene: number;
  readonly cameraType: number;
}

export interface ResNotifyLongExpPhotoProgressV3 {
  readonly totalTime: number;
  readonly exposuredTime: number;
  readonly cameraType: number;
}

export interface ResNotifyCaliFrameState {
  readonly state: number;
  readonly cameraType: number;
  readonly caliFrameType: number;
}

export interface ResNotifyCaliFrameProgress {
  readonly progress: number;
  readonly cameraType: number;
  readonly caliFrameType: number;
}

export interface ResNotifyCmosTemperature {
  readonly temperature: number;
  readonly cameraType: number;
}

export interface ReqStartPanoramaByGrid {
  readonly rows: number;
  readonly cols: number;
}

export type ReqStopPanorama = Readonly<Record<string, never>>;

export interface ReqStartPanoramaByEulerRange {
  readonly yawRange: number;
  readonly pitchRange: number;
}

export interface ReqSetExposure {
  readonly paramId: bigint;
  readonly mode: number;
  readonly value: number;
}

export interface ReqSetParamGain {
  readonly paramId: bigint;
  readonly mode: number;
  readonly value: number;
}

export interface ReqSetWb {
  readonly paramId: bigint;
  readonly mode: number;
  readonly value: number;
}

export interface ReqSetGeneralInt {
  readonly paramId: bigint;
  readonly value: number;
}

export interface ReqSetGeneralFloat {
  readonly paramId: bigint;
  readonly value: number;
}

export interface ReqSetGeneralBool {
  readonly paramId: bigint;
  readonly value: boolean;
}

export interface ReqSetAutoParam {
  readonly cameraType: number;
  readonly shootingTech: number;
  readonly isAuto: boolean;
}

export interface ResSetAutoParam {
  readonly shootingMode: number;
  readonly cameraType: number;
  readonly shootingTech: number;
  readonly isAuto: boolean;
  readonly updateAll: boolean;
  readonly code: number;
}

export type ReqOpenRgb = Readonly<Record<string, never>>;

export type ReqCloseRgb = Readonly<Record<string, never>>;

export type ReqPowerDown = Readonly<Record<string, never>>;

export type ReqOpenPowerInd = Readonly<Record<string, never>>;

export type ReqClosePowerInd = Readonly<Record<string, never>>;

export type ReqReboot = Readonly<Record<string, never>>;

export interface ShootingTaskMsg {
  readonly scheduleId: string;
  readonly params: string;
  readonly state: number;
  readonly code: number;
  readonly createdTime: bigint;
  readonly updatedTime: bigint;
  readonly scheduleTaskId: string;
  readonly paramMode: number;
  readonly paramVersion: number;
  readonly createFrom: number;
}

export interface ShootingScheduleMsg {
  readonly scheduleId: string;
  readonly scheduleName: string;
  readonly deviceId: number;
  readonly macAddress: string;
  readonly startTime: bigint;
  readonly endTime: bigint;
  readonly result: number;
  readonly createdTime: bigint;
  readonly updatedTime: bigint;
  readonly state: number;
  readonly lock: number;
  readonly password: string;
  readonly shootingTasks: readonly ShootingTaskMsg[];
  readonly paramMode: number;
  readonly paramVersion: number;
  readonly params: string;
  readonly scheduleTime: bigint;
  readonly syncState: number;
}

export interface ReqSyncShootingSchedule {
  readonly shootingSchedule: ShootingScheduleMsg | null;
}

export interface ResSyncShootingSchedule {
  readonly shootingSchedule: ShootingScheduleMsg | null;
  readonly timeConflictScheduleIds: readonly string[];
  readonly code: number;
  readonly canReplace: boolean;
}

export interface ReqCancelShootingSchedule {
  readonly id: string;
  readonly password: string;
}

export interface ResCancelShootingSchedule {
  readonly id: string;
  readonly code: number;
}

export type ReqGetAllShootingSchedule = Readonly<Record<string, never>>;

export interface ResGetAllShootingSchedule {
  readonly shootingSchedule: readonly ShootingScheduleMsg[];
  readonly code: number;
}

export interface ReqGetShootingScheduleById {
  readonly id: string;
}

export interface ResGetShootingScheduleById {
  readonly shootingSchedule: ShootingScheduleMsg | null;
  readonly code: number;
}

export interface ReqGetShootingTaskById {
  readonly id: string;
}

export interface ResGetShootingTaskById {
  readonly shootingTask: ShootingTaskMsg | null;
  readonly code: number;
}

export interface ReqReplaceShootingSchedule {
  readonly shootingSchedule: ShootingScheduleMsg | null;
}

export interface ResReplaceShootingSchedule {
  readonly shootingSchedule: readonly ShootingScheduleMsg[];
  readonly code: number;
  readonly laterCode: number;
}

export interface ReqUnlockShootingSchedule {
  readonly id: string;
  readonly password: string;
}

export interface ResUnlockShootingSchedule {
  readonly id: string;
  readonly code: number;
}

export interface ReqLockShootingSchedule {
  readonly id: string;
  readonly password: string;
}

export interface ResLockShootingSchedule {
  readonly id: string;
  readonly code: number;
  readonly laterCode: number;
}

export interface ReqDeleteShootingSchedule {
  readonly id: string;
  readonly password: string;
}

export interface ResDeleteShootingSchedule {
  readonly id: string;
  readonly code: number;
}

export interface ReqSetTime {
  readonly timestamp: bigint;
  readonly timezoneOffset: number;
}

export interface ReqSetTimezone {
  readonly timezone: string;
}

export interface ReqSetMtpMode {
  readonly mode: number;
}

export interface ReqSetCpuMode {
  readonly mode: number;
}

export interface ReqsetMasterLock {
  readonly lock: boolean;
}

export interface ReqSetLocation {
  readonly latitude: number;
  readonly longitude: number;
  readonly altitude: number;
  readonly countryRegion: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly enable: boolean;
}

export interface ReqStartTask {
  readonly taskId: number;
}

export interface ReqStopTask {
  readonly taskId: number;
}

export interface ResTaskCenter {
  readonly code: number;
  readonly taskId: number;
}

export interface ReqSwitchShootingMode {
  readonly mode: number;
}

export interface ResSwitchShootingMode {
  readonly code: number;
  readonly shootingModeId: number;
}

export interface ReqSwitchShootingTech {
  readonly tech: number;
}

export interface ResSwitchShootingTech {
  readonly code: number;
  readonly shootingTechId: number;
}

export interface ClientParams {
  readonly encodeType: number;
}

export interface ReqEnterCamera {
  readonly clientParam: ClientParams | null;
}

export interface ResEnterCamera {
  readonly code: number;
  readonly shootingModeId: number;
}

export type ReqGetDeviceStateInfo = Readonly<Record<string, never>>;

export interface ExclusiveCameraState {
  readonly captureRawState?: ResNotifyCameraOperation;
  readonly photoState?: ResNotifyCameraOperation;
  readonly burstState?: ResNotifyCameraOperation;
  readonly recordState?: ResNotifyCameraOperation;
  readonly timelapseState?: ResNotifyCameraOperation;
  readonly captureCaliFrameState?: ResNotifyCaliFrameState;
  readonly panoramaState?: ResNotifyCameraOperation;
  readonly sentryState?: ResNotifyOperationState;
}

export interface CameraStateInfo {
  readonly exclusiveState: ExclusiveCameraState | null;
  readonly streamType: ResNotifyStreamType | null;
  readonly hFov: number;
  readonly vFov: number;
  readonly resolutionWidth: number;
  readonly resolutionHeight: number;
  readonly cmosTemperature: ResNotifyCmosTemperature | null;
}

export interface ExclusiveFocusState {
  readonly astroAutoFocusState?: ResNotifyOperationState;
  readonly normalAutoFocusState?: ResNotifyOperationState;
  readonly astroAutoFocusFastState?: ResNotifyOperationState;
  readonly areaAutoFocusState?: ResNotifyOperationState;
}

export interface FocusStateInfo {
  readonly exclusiveState: ExclusiveFocusState | null;
  readonly focusPosition: ResNotifyFocus | null;
}

export interface ExclusiveMotionState {
  readonly astroCalibrationState?: ResNotifyStateAstroCalibration;
  readonly astroGotoState?: ResNotifyStateAstroGoto;
  readonly astroTrackingState?: ResNotifyStateAstroTracking;
  readonly normalTrackState?: ResNotifyCameraOperation;
  readonly oneClickGotoState?: ResNotifyOneClickGotoStateV3;
  readonly eqState?: ResNotifyOperationState;
  readonly sentryState?: ResNotifyOperationState;
  readonly skyTargetFinderState?: ResNotifyOperationState;
}

export interface MotionStateInfo {
  readonly exclusiveState: ExclusiveMotionState | null;
}

export interface DeviceStateInfo {
  readonly rgbState: ResNotifyOperationState | null;
  readonly powerIndState: ResNotifyOperationState | null;
  readonly chargingState: ResNotifyOperationState | null;
  readonly storageInfo: ResNotifyStorageInfo | null;
  readonly mtpState: ResNotifyCPUMode | null;
  readonly cpuMode: ResNotifyCPUMode | null;
  readonly temperature: ResNotifyTemperature | null;
  readonly bodyStatus: ResNotifyBodyStatus | null;
  readonly batteryInfo: ComResWithInt | null;
  readonly calibrationResult: ResNotifyCalibrationResult | null;
}

export interface ConnectionStateInfo {
  readonly hostSlaveMode: ResNotifyHostSlaveMode | null;
}

export interface ShootingModeAndTech {
  readonly shootingMode: number;
  readonly parentShootingMode: number;
  readonly shootingTechs: readonly number[];
}

export interface ResGetDeviceStateInfo {
  readonly shootingMode: number;
  readonly teleCameraStateInfo: CameraStateInfo | null;
  readonly wideCameraStateInfo: CameraStateInfo | null;
  readonly focusMotorStateInfo: FocusStateInfo | null;
  readonly motionMotorStateInfo: MotionStateInfo | null;
  readonly deviceStateInfo: DeviceStateInfo | null;
  readonly code: number;
  readonly connectionStateInfo: ConnectionStateInfo | null;
  readonly shootingModeAndTechs: readonly ShootingModeAndTech[];
}

export interface ReqStartTrack {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type ReqStopTrack = Readonly<Record<string, never>>;

export interface ReqStartSentryMode {
  readonly mode: number;
}

export type ReqStopSentryMode = Readonly<Record<string, never>>;

export type ReqMOTTrack = Readonly<Record<string, never>>;

export interface ReqMOTTrackOne {
  readonly id: number;
}

export interface ReqSwitchTrackCamera {
  readonly cameraType: number;
}

export interface ReqSetFlyingSentryMode {
  readonly mode: number;
}

/** Every message by its name. States and other enumerations are the numbers of the wire. */
export interface Messages {
  readonly ReqStartCalibration: ReqStartCalibration;
  readonly ReqStopCalibration: ReqStopCalibration;
  readonly ReqGotoDSO: ReqGotoDSO;
  readonly ReqGotoSolarSystem: ReqGotoSolarSystem;
  readonly ReqStopGoto: ReqStopGoto;
  readonly ReqCaptureRawLiveStacking: ReqCaptureRawLiveStacking;
  readonly ReqStopCaptureRawLiveStacking: ReqStopCaptureRawLiveStacking;
  readonly ResAstroShooting: ResAstroShooting;
  readonly ReqCaptureDarkFrame: ReqCaptureDarkFrame;
  readonly ReqStopCaptureDarkFrame: ReqStopCaptureDarkFrame;
  readonly ReqCheckDarkFrame: ReqCheckDarkFrame;
  readonly ResCheckDarkFrame: ResCheckDarkFrame;
  readonly ReqGoLive: ReqGoLive;
  readonly ReqTrackSpecialTarget: ReqTrackSpecialTarget;
  readonly ReqStopTrackSpecialTarget: ReqStopTrackSpecialTarget;
  readonly ReqOneClickGotoDSO: ReqOneClickGotoDSO;
  readonly ReqOneClickGotoSolarSystem: ReqOneClickGotoSolarSystem;
  readonly ResOneClickGoto: ResOneClickGoto;
  readonly ReqStopOneClickGoto: ReqStopOneClickGoto;
  readonly ReqCaptureWideRawLiveStacking: ReqCaptureWideRawLiveStacking;
  readonly ReqStopCaptureWideRawLiveStacking: ReqStopCaptureWideRawLiveStacking;
  readonly ReqStartEqSolving: ReqStartEqSolving;
  readonly ResStartEqSolving: ResStartEqSolving;
  readonly ReqStopEqSolving: ReqStopEqSolving;
  readonly ReqCaptureDarkFrameWithParam: ReqCaptureDarkFrameWithParam;
  readonly ReqStopCaptureDarkFrameWithParam: ReqStopCaptureDarkFrameWithParam;
  readonly ReqGetDarkFrameList: ReqGetDarkFrameList;
  readonly ResGetDarkFrameInfo: ResGetDarkFrameInfo;
  readonly ResGetDarkFrameInfoList: ResGetDarkFrameInfoList;
  readonly ReqDelDarkFrame: ReqDelDarkFrame;
  readonly ReqDelDarkFrameList: ReqDelDarkFrameList;
  readonly ResDelDarkFrameList: ResDelDarkFrameList;
  readonly ReqCaptureWideDarkFrameWithParam: ReqCaptureWideDarkFrameWithParam;
  readonly ReqStopCaptureWideDarkFrameWithParam: ReqStopCaptureWideDarkFrameWithParam;
  readonly ReqGetWideDarkFrameList: ReqGetWideDarkFrameList;
  readonly ResGetWideDarkFrameInfoList: ResGetWideDarkFrameInfoList;
  readonly ReqDelWideDarkFrameList: ReqDelWideDarkFrameList;
  readonly ResDelWideDarkFrameList: ResDelWideDarkFrameList;
  readonly ReqFastStopCaptureRawLiveStacking: ReqFastStopCaptureRawLiveStacking;
  readonly ReqFastStopCaptureWideRawLiveStacking: ReqFastStopCaptureWideRawLiveStacking;
  readonly ReqGetCaliFrameList: ReqGetCaliFrameList;
  readonly CaliFrameInfo: CaliFrameInfo;
  readonly ResGetCaliFrameList: ResGetCaliFrameList;
  readonly ReqDelCaliFrameList: ReqDelCaliFrameList;
  readonly ReqCaptureCaliFrame: ReqCaptureCaliFrame;
  readonly ReqStopCaptureCaliFrame: ReqStopCaptureCaliFrame;
  readonly ReqContinueShooting: ReqContinueShooting;
  readonly WsPacket: WsPacket;
  readonly ComResponse: ComResponse;
  readonly ComResWithInt: ComResWithInt;
  readonly ComResWithDouble: ComResWithDouble;
  readonly ComResWithString: ComResWithString;
  readonly CommonParam: CommonParam;
  readonly ReqOpenCamera: ReqOpenCamera;
  readonly ReqCloseCamera: ReqCloseCamera;
  readonly ReqPhoto: ReqPhoto;
  readonly ReqBurstPhoto: ReqBurstPhoto;
  readonly ReqStopBurstPhoto: ReqStopBurstPhoto;
  readonly ReqStartRecord: ReqStartRecord;
  readonly ReqStopRecord: ReqStopRecord;
  readonly ReqSetExpMode: ReqSetExpMode;
  readonly ReqGetExpMode: ReqGetExpMode;
  readonly ReqSetExp: ReqSetExp;
  readonly ReqGetExp: ReqGetExp;
  readonly ReqSetGainMode: ReqSetGainMode;
  readonly ReqGetGainMode: ReqGetGainMode;
  readonly ReqSetGain: ReqSetGain;
  readonly ReqGetGain: ReqGetGain;
  readonly ReqSetBrightness: ReqSetBrightness;
  readonly ReqGetBrightness: ReqGetBrightness;
  readonly ReqSetContrast: ReqSetContrast;
  readonly ReqGetContrast: ReqGetContrast;
  readonly ReqSetSaturation: ReqSetSaturation;
  readonly ReqGetSaturation: ReqGetSaturation;
  readonly ReqSetHue: ReqSetHue;
  readonly ReqGetHue: ReqGetHue;
  readonly ReqSetSharpness: ReqSetSharpness;
  readonly ReqGetSharpness: ReqGetSharpness;
  readonly ReqSetWBMode: ReqSetWBMode;
  readonly ReqGetWBMode: ReqGetWBMode;
  readonly ReqSetWBSence: ReqSetWBSence;
  readonly ReqGetWBSence: ReqGetWBSence;
  readonly ReqSetWBCT: ReqSetWBCT;
  readonly ReqGetWBCT: ReqGetWBCT;
  readonly ReqSetIrCut: ReqSetIrCut;
  readonly ReqGetIrcut: ReqGetIrcut;
  readonly ReqStartTimeLapse: ReqStartTimeLapse;
  readonly ReqStopTimeLapse: ReqStopTimeLapse;
  readonly ReqSetAllParams: ReqSetAllParams;
  readonly ReqGetAllParams: ReqGetAllParams;
  readonly ResGetAllParams: ResGetAllParams;
  readonly ReqSetFeatureParams: ReqSetFeatureParams;
  readonly ReqGetAllFeatureParams: ReqGetAllFeatureParams;
  readonly ResGetAllFeatureParams: ResGetAllFeatureParams;
  readonly ReqGetSystemWorkingState: ReqGetSystemWorkingState;
  readonly ReqSetJpgQuality: ReqSetJpgQuality;
  readonly ReqPhotoRaw: ReqPhotoRaw;
  readonly ReqSetRtspBitRateType: ReqSetRtspBitRateType;
  readonly ReqSetPreviewQuality: ReqSetPreviewQuality;
  readonly ReqNormalAutoFocus: ReqNormalAutoFocus;
  readonly ReqManualSingleStepFocus: ReqManualSingleStepFocus;
  readonly ReqManualContinuFocus: ReqManualContinuFocus;
  readonly ReqStopManualContinuFocus: ReqStopManualContinuFocus;
  readonly ReqAstroAutoFocus: ReqAstroAutoFocus;
  readonly ReqStopAstroAutoFocus: ReqStopAstroAutoFocus;
  readonly ReqGetUserInfinityPos: ReqGetUserInfinityPos;
  readonly ResUserInfinityPos: ResUserInfinityPos;
  readonly ReqMotorRun: ReqMotorRun;
  readonly ReqMotorRunTo: ReqMotorRunTo;
  readonly ReqMotorStop: ReqMotorStop;
  readonly ReqMotorReset: ReqMotorReset;
  readonly ReqMotorChangeSpeed: ReqMotorChangeSpeed;
  readonly ReqMotorChangeDirection: ReqMotorChangeDirection;
  readonly ResMotor: ResMotor;
  readonly ReqMotorServiceJoystick: ReqMotorServiceJoystick;
  readonly ReqMotorServiceJoystickFixedAngle: ReqMotorServiceJoystickFixedAngle;
  readonly ReqMotorServiceJoystickStop: ReqMotorServiceJoystickStop;
  readonly ReqDualCameraLinkage: ReqDualCameraLinkage;
  readonly ReqMotorRunInPulse: ReqMotorRunInPulse;
  readonly ReqMotorGetPosition: ReqMotorGetPosition;
  readonly ResMotorPosition: ResMotorPosition;
  readonly ResNotifyPictureMatching: ResNotifyPictureMatching;
  readonly ResNotifySDcardInfo: ResNotifySDcardInfo;
  readonly ResNotifyStorageInfo: ResNotifyStorageInfo;
  readonly ResNotifyRecordTime: ResNotifyRecordTime;
  readonly ResNotifyTimeLapseOutTime: ResNotifyTimeLapseOutTime;
  readonly ResNotifyOperationState: ResNotifyOperationState;
  readonly ResNotifyCameraOperation: ResNotifyCameraOperation;
  readonly ResNotifyProgressCaptureRawDark: ResNotifyProgressCaptureRawDark;
  readonly ResNotifyProgressCaptureRawLiveStacking: ResNotifyProgressCaptureRawLiveStacking;
  readonly ResNotifyStateAstroCalibration: ResNotifyStateAstroCalibration;
  readonly ResNotifyStateAstroGoto: ResNotifyStateAstroGoto;
  readonly ResNotifyStateAstroTracking: ResNotifyStateAstroTracking;
  readonly ResNotifyParam: ResNotifyParam;
  readonly ResNotifyCamFunctionState: ResNotifyCamFunctionState;
  readonly ResNotifyBurstProgress: ResNotifyBurstProgress;
  readonly ResNotifyHostSlaveMode: ResNotifyHostSlaveMode;
  readonly ResNotifyCPUMode: ResNotifyCPUMode;
  readonly ResNotifyTrackResult: ResNotifyTrackResult;
  readonly ResNotifyStateAstroTrackingSpecial: ResNotifyStateAstroTrackingSpecial;
  readonly ResNotifyPowerOff: ResNotifyPowerOff;
  readonly ResNotifyAlbumUpdate: ResNotifyAlbumUpdate;
  readonly ResNotifyOneClickGotoState: ResNotifyOneClickGotoState;
  readonly ResNotifyOneClickGotoStateV3: ResNotifyOneClickGotoStateV3;
  readonly ResNotifyStreamType: ResNotifyStreamType;
  readonly ResNotifyMultiTrackResult: ResNotifyMultiTrackResult;
  readonly ResNotifyEqSolvingState: ResNotifyEqSolvingState;
  readonly ResNotifyLongExpPhotoProgress: ResNotifyLongExpPhotoProgress;
  readonly ResNotifyTemperature: ResNotifyTemperature;
  readonly ResNotifyShootingScheduleResultAndState: ResNotifyShootingScheduleResultAndState;
  readonly ResNotifyShootingTaskState: ResNotifyShootingTaskState;
  readonly ResNotifyCalibrationResult: ResNotifyCalibrationResult;
  readonly ResNotifyFocus: ResNotifyFocus;
  readonly ResNotifyBodyStatus: ResNotifyBodyStatus;
  readonly ResNotifyGeneralIntParam: ResNotifyGeneralIntParam;
  readonly ResNotifyGeneralFloatParam: ResNotifyGeneralFloatParam;
  readonly ResNotifyGeneralBoolParam: ResNotifyGeneralBoolParam;
  readonly ResNotifySwitchShootingMode: ResNotifySwitchShootingMode;
  readonly ResNotifyWb: ResNotifyWb;
  readonly ResNotifyLongExpPhotoProgressV3: ResNotifyLongExpPhotoProgressV3;
  readonly ResNotifyCaliFrameState: ResNotifyCaliFrameState;
  readonly ResNotifyCaliFrameProgress: ResNotifyCaliFrameProgress;
  readonly ResNotifyCmosTemperature: ResNotifyCmosTemperature;
  readonly ReqStartPanoramaByGrid: ReqStartPanoramaByGrid;
  readonly ReqStopPanorama: ReqStopPanorama;
  readonly ReqStartPanoramaByEulerRange: ReqStartPanoramaByEulerRange;
  readonly ReqSetExposure: ReqSetExposure;
  readonly ReqSetParamGain: ReqSetParamGain;
  readonly ReqSetWb: ReqSetWb;
  readonly ReqSetGeneralInt: ReqSetGeneralInt;
  readonly ReqSetGeneralFloat: ReqSetGeneralFloat;
  readonly ReqSetGeneralBool: ReqSetGeneralBool;
  readonly ReqSetAutoParam: ReqSetAutoParam;
  readonly ResSetAutoParam: ResSetAutoParam;
  readonly ReqOpenRgb: ReqOpenRgb;
  readonly ReqCloseRgb: ReqCloseRgb;
  readonly ReqPowerDown: ReqPowerDown;
  readonly ReqOpenPowerInd: ReqOpenPowerInd;
  readonly ReqClosePowerInd: ReqClosePowerInd;
  readonly ReqReboot: ReqReboot;
  readonly ShootingTaskMsg: ShootingTaskMsg;
  readonly ShootingScheduleMsg: ShootingScheduleMsg;
  readonly ReqSyncShootingSchedule: ReqSyncShootingSchedule;
  readonly ResSyncShootingSchedule: ResSyncShootingSchedule;
  readonly ReqCancelShootingSchedule: ReqCancelShootingSchedule;
  readonly ResCancelShootingSchedule: ResCancelShootingSchedule;
  readonly ReqGetAllShootingSchedule: ReqGetAllShootingSchedule;
  readonly ResGetAllShootingSchedule: ResGetAllShootingSchedule;
  readonly ReqGetShootingScheduleById: ReqGetShootingScheduleById;
  readonly ResGetShootingScheduleById: ResGetShootingScheduleById;
  readonly ReqGetShootingTaskById: ReqGetShootingTaskById;
  readonly ResGetShootingTaskById: ResGetShootingTaskById;
  readonly ReqReplaceShootingSchedule: ReqReplaceShootingSchedule;
  readonly ResReplaceShootingSchedule: ResReplaceShootingSchedule;
  readonly ReqUnlockShootingSchedule: ReqUnlockShootingSchedule;
  readonly ResUnlockShootingSchedule: ResUnlockShootingSchedule;
  readonly ReqLockShootingSchedule: ReqLockShootingSchedule;
  readonly ResLockShootingSchedule: ResLockShootingSchedule;
  readonly ReqDeleteShootingSchedule: ReqDeleteShootingSchedule;
  readonly ResDeleteShootingSchedule: ResDeleteShootingSchedule;
  readonly ReqSetTime: ReqSetTime;
  readonly ReqSetTimezone: ReqSetTimezone;
  readonly ReqSetMtpMode: ReqSetMtpMode;
  readonly ReqSetCpuMode: ReqSetCpuMode;
  readonly ReqsetMasterLock: ReqsetMasterLock;
  readonly ReqSetLocation: ReqSetLocation;
  readonly ReqStartTask: ReqStartTask;
  readonly ReqStopTask: ReqStopTask;
  readonly ResTaskCenter: ResTaskCenter;
  readonly ReqSwitchShootingMode: ReqSwitchShootingMode;
  readonly ResSwitchShootingMode: ResSwitchShootingMode;
  readonly ReqSwitchShootingTech: ReqSwitchShootingTech;
  readonly ResSwitchShootingTech: ResSwitchShootingTech;
  readonly ClientParams: ClientParams;
  readonly ReqEnterCamera: ReqEnterCamera;
  readonly ResEnterCamera: ResEnterCamera;
  readonly ReqGetDeviceStateInfo: ReqGetDeviceStateInfo;
  readonly ExclusiveCameraState: ExclusiveCameraState;
  readonly CameraStateInfo: CameraStateInfo;
  readonly ExclusiveFocusState: ExclusiveFocusState;
  readonly FocusStateInfo: FocusStateInfo;
  readonly ExclusiveMotionState: ExclusiveMotionState;
  readonly MotionStateInfo: MotionStateInfo;
  readonly DeviceStateInfo: DeviceStateInfo;
  readonly ConnectionStateInfo: ConnectionStateInfo;
  readonly ShootingModeAndTech: ShootingModeAndTech;
  readonly ResGetDeviceStateInfo: ResGetDeviceStateInfo;
  readonly ReqStartTrack: ReqStartTrack;
  readonly ReqStopTrack: ReqStopTrack;
  readonly ReqStartSentryMode: ReqStartSentryMode;
  readonly ReqStopSentryMode: ReqStopSentryMode;
  readonly ReqMOTTrack: ReqMOTTrack;
  readonly ReqMOTTrackOne: ReqMOTTrackOne;
  readonly ReqSwitchTrackCamera: ReqSwitchTrackCamera;
  readonly ReqSetFlyingSentryMode: ReqSetFlyingSentryMode;
}
