const target =
  "RefGuidSet RefGuidBaseSequence TargetName Tag RAJ2000 DECJ2000 PA DateCreation Status StatusOp Note IsRepeat Repeat " +
  "IsFinishActualExposure IsCoolSetPoint CoolSetPoint IsWaitShot WaitShot IsGuideTime GuideTime Priority C_ID C_Mask " +
  "C_AltMin C_SqmMin C_HAStart C_HAEnd C_DateStart C_DateEnd C_TimeStart C_TimeEnd C_MoonDown C_MoonPhaseMin " +
  "C_MoonPhaseMax C_MoonDistanceDegree C_HFDMeanLimit C_MaxTimeForDay C_AirMassMin C_AirMassMax " +
  "C_MoonDistanceLorentzian C_MaxTime C_OSDateStart C_OSTimeStart C_OSEarly C_PINTEarly C_PINTReset C_PINTIntervals " +
  "C_Mask2 C_L01 C_M01 C_N01 C_S01 Token TKey TName TType IsDynamicPointingOverride DynamicPointingOverride " +
  "DynEachX_Seconds DynEachX_Realign DynEachX_NoPlateSolve IsOffsetRF OffsetRF";
const shot =
  "RefGuidTarget Label FilterIndex Num Bin ReadoutMode Type Speed Gain Offset Exposure Order Done Enabled";

/** Parameters of every method but UID and MAC, as the vendor's tables name them. */
export const documented: Readonly<Record<string, string>> = {
  RemoteSetRoboTargetManagerMode: "MACKey Hash",
  RemoteRoboTargetGetSet: "ProfileName",
  RemoteRoboTargetGetBaseSequence: "ProfileName",
  RemoteRoboTargetGetTarget: "RefGuidSet",
  RemoteRoboTargetGetRunList: "ProfileName Days",
  RemoteRoboTargetGetShot: "RefGuidTarget",
  RemoteRoboTargetGetSequenceListByProfile: "ProfileName",
  RemoteRoboTargetGetSessionListByRun: "RefGuidRun",
  RemoteRoboTargetGetShotDoneBySessionList: "RefGuidSession",
  RemoteRoboTargetGetShotDoneBySetList: "RefGuidSet",
  RemoteRoboTargetGetShotDoneSinceList: "Since SinceUTC RefGuidSet RefGuidTarget",
  RemoteRoboTargetGetShotDoneBySlotList: "RefGuidShot",
  RemoteRoboTargetGetErrorListByRun: "RefGuidRun",
  RemoteRoboTargetGetAnnotationListByRun: "RefGuidRun",
  RemoteRoboTargetAddBaseSequence: "Guid Name FileName ProfileName IsDefault Status Note",
  RemoteRoboTargetUpdateBaseSequence: "RefGuidBaseSequence IsDefault Status Note",
  RemoteRoboTargetRemoveBaseSequence: "RefGuidBaseSequence",
  RemoteRoboTargetAddSet: "Guid Name ProfileName IsDefault Tag Status Note",
  RemoteRoboTargetUpdateSet: "RefGuidSet Name Status Tag Note",
  RemoteRoboTargetRemoveSet: "RefGuidSet",
  RemoteRoboTargetAddTarget: `GuidTarget ${target}`,
  RemoteRoboTargetUpdateTarget: `RefGuidTarget ${target}`,
  RemoteRoboTargetRemoveTarget: "RefGuidTarget",
  RemoteRoboTargetGetConfigDataShot: "ProfileName",
  RemoteRoboTargetAddShot: `GuidShot ${shot}`,
  RemoteRoboTargetUpdateShot: `RedGuidShot ${shot}`,
  RemoteRoboTargetRemoveShot: "RefGuidShot",
  RemoteRoboTargetMoveShot: "RefGuidShot MoveType",
  RemoteRoboTargetDisableAllTargetInSet: "RefGuidSet",
  RemoteRoboTargetEnableAllTargetInSet: "RefGuidSet",
  RemoteRoboTargetMoveCopyTarget: "RefGuidTarget RefGuidTargetNew RefGuidSetDestination IsShot IsCut",
  // Two of them stand in the example only.
  RemoteRoboTargetMoveSet:
    "RefGuidSet DestinationProfile IsSequenceBlank IsSequenceDefault IsSequenceFixed IsSequenceSelect " +
    "SequenceOverrideUID DictTargetSequenza",
  RemoteRoboTargetCopyShot: "RefGuidShot RefGuidShotNew RefGuidTargetDestination",
  RemoteRoboTargetCopyTargetShot: "RefGuidTarget RefGuidTargetDestination",
  RemoteRoboTargetEnableDisableObject: "RefGuidObject ObjectType OperationType",
  RemoteRoboTargetEnableDisableSetByTag: "Tag OperationType",
  RemoteRoboTargetGetSessionListByTarget: "RefGuidTarget",
  RemoteRoboTargetGetSessionContainerCountByTarget: "RefGuidTarget",
  RemoteRoboTargetGetRuns: "ProfileName ListDays",
  RemoteRoboTargetGetShotJpg: "RefGuidShotDone FITFileName",
  RemoteRoboTargetAbort: "RefGuidTarget RegGuidSet RegGuidTargetTag RegGuidSetTag",
  RemoteOpenRoboTargetGetTargetList: "",
  RemoteOpenRoboTargetGetShotDoneList: "RefGuidTarget IsDeleted",
  RemoteOpenRoboTargetSetShotDoneRating: "ObjUID Mode Rating IsDeleted",
  RemoteOpenRoboTargetRemoveShotDone: "ObjUID Mode RatingMode RatingLimit",
  RemoteOpenRoboTargetRestoreShotDone: "ObjUID Mode RatingMode RatingLimit",
  RemoteOpenRoboTargetUpdateBulkShotDone: "SrcList IsDeleted",
  RemoteOpenRoboTargetSetShotDoneRatingByFileName: "FileNameFIT Rating",
  RemoteOpenRoboTargetRemoveShotDoneByFileName: "FileNameFIT",
  RemoteOpenRoboTargetRestoreShotDoneByFileName: "FileNameFIT",
};

/** Methods that are no part of RoboTarget. */
export const ofConnection: Readonly<Record<string, string>> = {
  AuthenticateUserBase: "Base",
  RemoteSetDashboardMode: "IsOn",
  RemoteSetLogEvent: "IsOn Level",
};

const airmass = { C_AirMassMin: "C_AirmassMin", C_AirMassMax: "C_AirmassMax" };

/** Where the vendor's examples spell a name otherwise than the tables: by the table's method and name. */
export const examples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RemoteRoboTargetAddTarget: airmass,
  RemoteRoboTargetUpdateTarget: airmass,
  RemoteRoboTargetUpdateShot: { RedGuidShot: "RefGuidShot" },
  RemoteRoboTargetMoveSet: { DestinationProfile: "DestionationProfile" },
  RemoteRoboTargetAbort: {
    RegGuidSet: "RefGuidSet",
    RegGuidTargetTag: "RefGuidTargetTag",
    RegGuidSetTag: "RefGuidSetTag",
  },
};
export const exampleMethods: Readonly<Record<string, string>> = {
  RemoteRoboTargetDisableAllTargetInSet: "RemoteRoboTargetDisableAllTargetsInSet",
  RemoteRoboTargetEnableAllTargetInSet: "RemoteRoboTargetEnableAllTargetsInSet",
};
