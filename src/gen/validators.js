// Generated from schemas/ by schemas/generate.mjs. Do not edit: run `npm run gen`.
/**
 * @typedef {object} StatedSchema
 * @property {string=} title
 * @property {string=} description
 * @property {unknown[]=} examples
 * @property {string=} pattern
 * @property {unknown=} type
 * @property {Record<string, unknown>=} properties
 * @property {string[]=} required
 * @property {{ required?: string[] }=} if
 *
 * @typedef {object} ShapeError
 * @property {string} instancePath JSON pointer of the value
 * @property {string} schemaPath
 * @property {string} keyword
 * @property {Record<string, unknown>} params
 * @property {string=} message
 * @property {StatedSchema} parentSchema the schema that has the keyword
 * @property {unknown} data
 *
 * @typedef {{ (value: unknown): boolean, errors?: ShapeError[] | null }} Validator
 */
function ucs2length(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
/** @type {Validator} */
export const planFile = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://nightplan.dev/schemas/plan.schema.json","title":"PlanFile","description":"An observing plan: targets, what RoboTarget's database must hold, and the lanes of one night.","type":"object","additionalProperties":false,"required":["nightplan","name","night"],"properties":{"nightplan":{"description":"Version of the plan format.","const":1},"name":{"description":"Name of the plan. Identities in RoboTarget's database are made from it: keep it.","$ref":"#/$defs/id"},"summary":{"description":"One line for people.","type":"string","maxLength":500},"targets":{"description":"Places on the sky, by id.","type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/target"}},"robotarget":{"description":"What RoboTarget's database must hold, by device. Nothing else in it is touched.","type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/robotargetState"}},"night":{"$ref":"#/$defs/night"}},"$defs":{"id":{"description":"Lower-case letters, digits and hyphens, not digits alone, 63 at most.","examples":["m31","north-field"],"type":"string","pattern":"^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$"},"duration":{"description":"A length of time with its unit.","examples":["300s","90m","2h30m"],"type":"string","pattern":"^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$"},"time":{"description":"HH:MM in the site's zone, ISO 8601 with an offset, or a sky event such as astronomical-dusk + 30m or transit(m31) - 1h.","type":"string","minLength":4,"maxLength":80},"rightAscension":{"description":"J2000 right ascension: HH:MM:SS.s, or decimal hours in [0, 24).","type":["string","number"],"maxLength":40},"declination":{"description":"J2000 declination: +DD:MM:SS.s, or decimal degrees in [-90, 90].","type":["string","number"],"maxLength":40},"target":{"title":"TargetFile","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name shown to people and sent to devices. The id when absent.","type":"string","minLength":1,"maxLength":60},"ra":{"$ref":"#/$defs/rightAscension"},"dec":{"$ref":"#/$defs/declination"},"pa":{"description":"Position angle in degrees, east of north.","type":"number","minimum":0,"exclusiveMaximum":360},"body":{"description":"A body of the solar system, instead of coordinates.","enum":["mercury","venus","mars","jupiter","saturn","uranus","neptune","moon","sun"]},"dynamic":{"$ref":"#/$defs/dynamicObject"}},"if":{"required":["body"]},"then":{"properties":{"ra":false,"dec":false,"pa":false,"dynamic":false}},"else":{"if":{"required":["dynamic"]},"then":{"dependentRequired":{"ra":["dec"],"dec":["ra"]}},"else":{"required":["ra","dec"]}}},"dynamicObject":{"title":"DynamicObjectFile","description":"A moving object that RoboTarget itself finds the place of. Only RoboTarget can point at it, unless ra and dec are given, too.","type":"object","additionalProperties":false,"required":["type","key"],"properties":{"type":{"enum":["comet","asteroid","planet","dynasearch"]},"key":{"description":"What Voyager finds the object by.","type":"string","minLength":1,"maxLength":200},"name":{"description":"What the object is called; for people only.","type":"string","maxLength":200}}},"night":{"title":"NightFile","type":"object","additionalProperties":false,"required":["lanes"],"properties":{"starts":{"description":"No step starts before this.","$ref":"#/$defs/time","default":"nautical-dusk"},"ends":{"description":"Every lane is brought to a safe stop here.","$ref":"#/$defs/time","default":"nautical-dawn"},"lanes":{"description":"Steps in order, by device. Lanes run side by side.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/step"}}}}},"step":{"title":"StepFile","description":"One thing to get done: exactly one verb, and how to go about it.","type":"object","additionalProperties":false,"properties":{"id":{"description":"Stable name of the step. Made from lane, verb and object when absent.","$ref":"#/$defs/id"},"when":{"$ref":"#/$defs/when"},"until":{"$ref":"#/$defs/until"},"needs":{"description":"Ids of steps that must be done first, in any lane.","type":"array","items":{"type":"string","maxLength":200},"uniqueItems":true,"minItems":1},"onFailure":{"description":"stop: the lane ends here, made safe. skip: the step counts as skipped and the lane goes on. continue: the step counts as failed and the lane goes on as if it had been done.","enum":["stop","skip","continue"],"default":"stop"},"retry":{"description":"What to do when the step fails in a way that allows another try.","type":"object","additionalProperties":false,"required":["attempts"],"properties":{"attempts":{"description":"Tries in all, the first included.","type":"integer","minimum":1,"maximum":20},"backoff":{"description":"Wait before the second try; doubled for each further one, 15 min at most.","$ref":"#/$defs/duration","default":"30s"}}},"timeout":{"description":"Longest time the step may take once it has started. Each verb has its own default.","$ref":"#/$defs/duration"},"sync":{"$ref":"#/$defs/robotarget.sync"},"enable":{"$ref":"#/$defs/robotarget.enable"},"disable":{"$ref":"#/$defs/robotarget.disable"},"watch":{"$ref":"#/$defs/robotarget.watch"},"abort":{"$ref":"#/$defs/robotarget.abort"},"report":{"$ref":"#/$defs/robotarget.report"},"calibrate":{"$ref":"#/$defs/dwarf.calibrate"},"goto":{"$ref":"#/$defs/dwarf.goto"},"camera":{"$ref":"#/$defs/dwarf.camera"},"stack":{"$ref":"#/$defs/dwarf.stack"},"goLive":{"$ref":"#/$defs/dwarf.goLive"},"focus":{"anyOf":[{"$ref":"#/$defs/dwarf.focus"},{"$ref":"#/$defs/move.focus"}]},"polarAlign":{"$ref":"#/$defs/dwarf.polarAlign"},"darks":{"$ref":"#/$defs/dwarf.darks"},"photo":{"$ref":"#/$defs/dwarf.photo"},"burst":{"$ref":"#/$defs/dwarf.burst"},"record":{"$ref":"#/$defs/dwarf.record"},"timelapse":{"$ref":"#/$defs/dwarf.timelapse"},"panorama":{"$ref":"#/$defs/dwarf.panorama"},"move":{"$ref":"#/$defs/dwarf.move"},"ringLight":{"$ref":"#/$defs/dwarf.ringLight"},"indicator":{"$ref":"#/$defs/dwarf.indicator"},"lock":{"$ref":"#/$defs/dwarf.lock"},"unlock":{"$ref":"#/$defs/dwarf.unlock"},"schedule":{"$ref":"#/$defs/dwarf.schedule"},"download":{"$ref":"#/$defs/dwarf.download"},"powerOff":{"$ref":"#/$defs/dwarf.powerOff"},"reboot":{"$ref":"#/$defs/dwarf.reboot"},"wake":{"$ref":"#/$defs/move.wake"},"slew":{"$ref":"#/$defs/move.slew"},"track":{"anyOf":[{"$ref":"#/$defs/dwarf.track"},{"$ref":"#/$defs/move.track"}]},"offset":{"$ref":"#/$defs/move.offset"},"visit":{"$ref":"#/$defs/move.visit"},"wait":{"$ref":"#/$defs/move.wait"},"filter":{"$ref":"#/$defs/move.filter"},"dome":{"$ref":"#/$defs/move.dome"},"shutter":{"$ref":"#/$defs/move.shutter"},"ephemeris":{"$ref":"#/$defs/move.ephemeris"},"list":{"$ref":"#/$defs/move.list"},"guide":{"$ref":"#/$defs/move.guide"},"clock":{"$ref":"#/$defs/move.clock"},"position":{"$ref":"#/$defs/move.position"},"raw":{"$ref":"#/$defs/move.raw"},"sleep":{"$ref":"#/$defs/move.sleep"}}},"range":{"title":"RangeFile","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"type":"number"},"max":{"type":"number"}}},"when":{"title":"WhenFile","description":"The step waits until all of this holds, and is skipped when it can no longer hold tonight. Checked again right before the command is sent.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"target":{"description":"Id of the target that the sky conditions are about. The step's own target, or the last one pointed at in the lane, when absent.","type":"string","maxLength":200},"after":{"$ref":"#/$defs/time"},"before":{"$ref":"#/$defs/time"},"altitude":{"description":"Altitude of the target in degrees, without refraction.","$ref":"#/$defs/range"},"aboveHorizon":{"description":"The target is above the site's horizon file.","const":true},"hourAngle":{"description":"Hour angle of the target in hours: [from, to].","$ref":"#/$defs/hourAnglePair"},"airmass":{"description":"Airmass of the target (Pickering 2002).","type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","minimum":1,"maximum":40}}},"sunAltitude":{"description":"Altitude of the Sun's centre in degrees.","$ref":"#/$defs/range"},"moonAltitude":{"description":"Altitude of the Moon's centre in degrees.","$ref":"#/$defs/range"},"moonIllumination":{"description":"Illuminated part of the Moon's disc in percent.","$ref":"#/$defs/range"},"moonSeparation":{"description":"Angle between the target and the Moon in degrees.","$ref":"#/$defs/range"}}},"hourAnglePair":{"description":"Two numbers of hours: [from, to].","type":"array","minItems":2,"maxItems":2,"items":{"type":"number","minimum":-12,"maximum":12}},"until":{"title":"UntilFile","description":"The step ends, and counts as done, as soon as any of this holds.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"target":{"description":"As in when.","type":"string","maxLength":200},"time":{"$ref":"#/$defs/time"},"altitude":{"description":"Altitude of the target in degrees.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"below":{"type":"number"},"above":{"type":"number"}}},"hourAngle":{"description":"Hour angle of the target in hours.","type":"object","additionalProperties":false,"required":["above"],"properties":{"above":{"type":"number","minimum":-12,"maximum":12}}},"sunAltitude":{"description":"Altitude of the Sun in degrees.","type":"object","additionalProperties":false,"required":["above"],"properties":{"above":{"type":"number"}}},"moonAltitude":{"description":"Altitude of the Moon in degrees.","type":"object","additionalProperties":false,"required":["above"],"properties":{"above":{"type":"number"}}}}},"none":{"description":"This verb takes no value.","type":["object","null"],"additionalProperties":false},"robotarget.sync":{"title":"SyncFile","description":"Make the database hold what the plan says under robotarget.","type":["object","null"],"additionalProperties":false,"properties":{"prune":{"description":"Remove objects of this plan that it does not name any more, unless shots of them are done.","type":"boolean","default":false},"adopt":{"description":"Take over hand-made objects that have the names of the plan's.","type":"boolean","default":false}}},"robotarget.enable":{"description":"Enable a set, target or shot of the plan, or all sets with a tag.","$ref":"#/$defs/objectOrTag"},"robotarget.disable":{"description":"Disable a set, target or shot of the plan, or all sets with a tag.","$ref":"#/$defs/objectOrTag"},"objectOrTag":{"title":"ObjectOrTagFile","description":"A set, target or shot of this plan by its ids, or { setTag: TAG }.","type":["string","object"],"pattern":"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$","examples":["autumn","autumn/m31","autumn/m31/ha"],"additionalProperties":false,"required":["setTag"],"properties":{"setTag":{"description":"Tag of sets, in all profiles.","type":"string","minLength":1,"maxLength":100}}},"robotarget.watch":{"title":"WatchFile","description":"Watch RoboTarget work: until its objects have made this progress, until it is idle, or until the step's own until.","type":["object","null"],"additionalProperties":false,"properties":{"objects":{"description":"Sets and targets of the plan that progress is about; all targets when absent.","type":"array","minItems":1,"items":{"$ref":"#/$defs/setOrTargetPath"}},"progress":{"description":"Percent of the shots, of each object, that ends the step.","type":"number","exclusiveMinimum":0,"maximum":100},"idle":{"description":"RoboTarget has taken nothing for so long: ends the step.","$ref":"#/$defs/duration"},"every":{"description":"How often the database is read.","$ref":"#/$defs/duration","default":"60s"}}},"robotarget.abort":{"title":"AbortFile","description":"Abort the running sequence if it is of this set or target of the plan, or of this tag; all: RoboTarget's whole action.","type":["string","object"],"pattern":"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$","examples":["autumn","autumn/m31"],"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"all":{"const":true},"setTag":{"type":"string","minLength":1,"maxLength":100},"targetTag":{"type":"string","minLength":1,"maxLength":100}}},"robotarget.report":{"title":"ReportFile","description":"Write down what RoboTarget did: runs, sessions, errors, shots. Kept in the run's folder.","type":["object","null"],"additionalProperties":false,"properties":{"days":{"description":"How many days back.","type":"integer","minimum":1,"maximum":365,"default":1},"images":{"description":"Fetch a JPEG of each shot, so many at most.","type":"integer","minimum":0,"maximum":1000,"default":0}}},"dwarf.calibrate":{"description":"Calibrate the mount by plate solving.","$ref":"#/$defs/none"},"dwarf.goto":{"title":"GotoFile","description":"Point at a target (its id) and track it.","type":["string","object"],"maxLength":200,"additionalProperties":false,"required":["target"],"properties":{"target":{"type":"string","maxLength":200},"oneClick":{"description":"The telescope focuses and calibrates by itself first.","type":"boolean","default":false}}},"dwarf.focus":{"title":"FocusFile","description":"auto: on the stars. infinity: where the telescope knows it to be. Or by single steps.","type":["string","object"],"pattern":"^(auto|infinity)$","additionalProperties":false,"required":["steps","direction"],"properties":{"steps":{"type":"integer","minimum":1,"maximum":500},"direction":{"enum":["near","far"]}}},"dwarf.polarAlign":{"description":"Measure how far the telescope's axis is from the pole.","$ref":"#/$defs/none"},"dwarf.track":{"description":"Track the Sun or the Moon by its picture.","enum":["sun","moon"]},"dwarf.darks":{"title":"DarksFile","description":"Take darks unless there are some that fit, list all, or delete those that fit.","type":"object","additionalProperties":false,"properties":{"action":{"enum":["take","list","delete"],"default":"take"},"camera":{"enum":["tele","wide"],"default":"tele"},"exposure":{"$ref":"#/$defs/duration"},"gain":{"description":"Darks exist for gains from 30 to 150.","type":"integer","minimum":30,"maximum":150},"binning":{"enum":["4k","2k"],"default":"4k"},"frames":{"type":"integer","minimum":1,"maximum":99,"default":10},"again":{"description":"Take them also when there are some that fit.","type":"boolean","default":false}},"if":{"properties":{"action":{"const":"list"}},"required":["action"]},"then":{"properties":{"exposure":false,"gain":false}},"else":{"required":["exposure","gain"]}},"dwarf.photo":{"title":"PhotoFile","description":"Take photos.","type":["object","null"],"additionalProperties":false,"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"count":{"type":"integer","minimum":1,"maximum":100,"default":1}}},"dwarf.burst":{"title":"BurstFile","description":"Take a burst of photos.","type":"object","additionalProperties":false,"required":["count"],"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"count":{"enum":[3,5,10,15,20,30,40,50,60,70,80,90,100,120,150,200,300,400,500,600,700,900,1000]}}},"dwarf.record":{"title":"RecordFile","description":"Record a video for a time.","type":"object","additionalProperties":false,"required":["duration"],"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"duration":{"$ref":"#/$defs/duration"}}},"dwarf.timelapse":{"title":"TimelapseFile","description":"Take a time lapse for a time.","type":"object","additionalProperties":false,"required":["interval","duration"],"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"interval":{"description":"Between two photos: 1, 2, 3, 4, 5, 8, 10, 15, 20, 25, 30 or 60 s.","$ref":"#/$defs/duration"},"duration":{"$ref":"#/$defs/duration"}}},"dwarf.panorama":{"title":"PanoramaFile","description":"Take a panorama of rows and columns of photos.","type":"object","additionalProperties":false,"required":["rows","columns"],"properties":{"rows":{"type":"integer","minimum":3,"maximum":30},"columns":{"type":"integer","minimum":3,"maximum":60}}},"dwarf.move":{"title":"MoveFile","description":"Move both axes for a time, as with the joystick. Never repeated without a person's word.","type":"object","additionalProperties":false,"required":["angle","duration"],"properties":{"angle":{"description":"Degrees: 0 moves the view to the right, 90 up.","type":"number","minimum":0,"exclusiveMaximum":360},"speed":{"description":"Part of the fastest.","type":"number","minimum":0.01,"maximum":1,"default":0.3},"duration":{"$ref":"#/$defs/duration"}}},"dwarf.ringLight":{"description":"Switch the ring light.","enum":["on","off"]},"dwarf.indicator":{"description":"Switch the power indicator.","enum":["on","off"]},"dwarf.lock":{"description":"Keep other programs from commanding the telescope.","$ref":"#/$defs/none"},"dwarf.unlock":{"description":"Let other programs command the telescope again.","$ref":"#/$defs/none"},"dwarf.schedule":{"title":"ScheduleFile","description":"Read or cancel what the telescope is to do by itself; sync (experimental) makes it what the plan says.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"enum":["list","get","cancel","delete","sync"]},"id":{"description":"As the telescope lists it. With sync: a name of your own, from which the telescope's is made.","type":"string","minLength":1,"maxLength":200},"tasks":{"description":"With sync: what the telescope is to do, in order. None: nothing, and the schedule is cancelled.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/scheduleTask"}},"calibrate":{"description":"With sync: the telescope calibrates by itself first.","type":"boolean","default":true},"focus":{"description":"With sync: the telescope focuses by itself first.","type":"boolean","default":true},"replace":{"description":"With sync: other schedules for the same time may be lost.","type":"boolean","default":false}},"if":{"properties":{"action":{"const":"sync"}},"required":["action"]},"then":{"required":["id","tasks"],"properties":{"id":{"$ref":"#/$defs/id"}}},"else":{"properties":{"tasks":false,"calibrate":false,"focus":false,"replace":false},"if":{"properties":{"action":{"const":"list"}},"required":["action"]},"then":{"properties":{"id":false}},"else":{"required":["id"]}}},"scheduleTask":{"title":"ScheduleTaskFile","type":"object","additionalProperties":false,"required":["target","start","end","exposure","gain","frames"],"properties":{"target":{"description":"Id of a target with coordinates.","type":"string","maxLength":200},"start":{"$ref":"#/$defs/minute"},"end":{"$ref":"#/$defs/minute"},"exposure":{"description":"Exposure of one frame.","$ref":"#/$defs/duration"},"gain":{"type":"integer","minimum":0,"maximum":240},"filter":{"enum":["vis","astro","duo-band"]},"frames":{"type":"integer","minimum":1,"maximum":999}}},"minute":{"description":"A time to the minute, ISO 8601 with an offset.","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$","examples":["2026-11-21T22:30+01:00"]},"dwarf.download":{"title":"DownloadFile","description":"Fetch files of the stacks of the lane's target into the run's folder.","type":["object","null"],"additionalProperties":false,"properties":{"files":{"description":"pictures: the telescope's own stacks. frames: every exposure.","enum":["pictures","frames","all"],"default":"pictures"},"since":{"description":"How far back, by the telescope's clock.","$ref":"#/$defs/duration","default":"16h"}}},"dwarf.powerOff":{"description":"Switch the telescope off: the last step of a lane.","$ref":"#/$defs/none"},"dwarf.reboot":{"description":"Restart the telescope and wait until it is back.","$ref":"#/$defs/none"},"dwarf.camera":{"title":"CameraFile","description":"Set parameters of a camera. What is absent is left as it is.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"exposure":{"$ref":"#/$defs/duration"},"gain":{"type":"integer","minimum":0,"maximum":240},"filter":{"enum":["vis","astro","duo-band"]},"binning":{"enum":["4k","2k"]},"format":{"enum":["fits","tiff"]},"brightness":{"description":"As the phone app shows it.","type":"integer","minimum":-100,"maximum":100},"contrast":{"description":"As the phone app shows it.","type":"integer","minimum":-100,"maximum":100},"saturation":{"description":"As the phone app shows it.","type":"integer","minimum":-100,"maximum":100},"hue":{"description":"As the phone app shows it.","type":"integer","minimum":-180,"maximum":180},"sharpness":{"description":"As the phone app shows it.","type":"integer","minimum":0,"maximum":100},"whiteBalance":{"description":"auto, a scene (incandescent, warm-fluorescent, fluorescent, sun, cloud, shade, twilight), or a colour temperature in hundreds of kelvin.","type":"string","pattern":"^(auto|incandescent|warm-fluorescent|fluorescent|sun|cloud|shade|twilight|[1-9]\\d?00K)$","maxLength":20,"examples":["4500K","sun","auto"]}}},"dwarf.stack":{"title":"StackFile","description":"Take frames of the current target and stack them on the telescope.","type":"object","additionalProperties":false,"required":["exposure","gain","frames"],"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"exposure":{"description":"Exposure of one frame.","$ref":"#/$defs/duration"},"gain":{"type":"integer","minimum":0,"maximum":240},"filter":{"enum":["vis","astro","duo-band"]},"binning":{"description":"4k is unbinned, 2k is 2 by 2.","enum":["4k","2k"],"default":"4k"},"format":{"enum":["fits","tiff"],"default":"fits"},"frames":{"description":"Frames to take.","type":"integer","minimum":1,"maximum":999},"darks":{"description":"require: see first that darks fit. ask: let the telescope refuse. continue: go on without darks that fit.","enum":["require","ask","continue"],"default":"ask"}}},"dwarf.goLive":{"description":"Leave a finished stack and go back to the live view.","$ref":"#/$defs/none"},"move.wake":{"description":"Wake the telescope up.","$ref":"#/$defs/none"},"move.sleep":{"description":"Put the telescope to sleep.","$ref":"#/$defs/none"},"move.slew":{"title":"SlewFile","description":"Slew to a target (its id), an altitude and azimuth, a place of the telescope, or something that MOVE has a number for.","type":["string","object"],"maxLength":200,"additionalProperties":false,"minProperties":1,"properties":{"target":{"type":"string","maxLength":200},"altitude":{"description":"Degrees.","type":"number","minimum":0,"maximum":90},"azimuth":{"description":"Degrees, from north through east.","type":"number","minimum":0,"exclusiveMaximum":360},"place":{"description":"A place that MOVE knows.","enum":["zenith","home","flat-screen","uniform-spot"]},"ephemeris":{"description":"Number of an ephemeris that was opened: where its object is now.","type":"integer","minimum":0,"maximum":9999},"entry":{"description":"Number of an entry in the open observing list.","type":"integer","minimum":0,"maximum":9999},"sky":{"description":"Number of a sky position in the open observing list.","type":"integer","minimum":0,"maximum":9999},"position":{"description":"Number on MOVE's stack of previous positions, which shifts with every move.","type":"integer","minimum":0,"maximum":9999}},"if":{"required":["altitude"]},"then":{"properties":{"target":false,"place":false,"ephemeris":false,"entry":false,"sky":false,"position":false}},"else":{"maxProperties":1},"dependentRequired":{"altitude":["azimuth"],"azimuth":["altitude"]}},"move.track":{"title":"TrackFile","description":"Sidereal tracking on or off, rates on top of it, and what the coordinates are locked to.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"sidereal":{"type":"boolean"},"rates":{"description":"Rates against the stars: as numbers, or those of a target that is a body of the solar system, as they are when the step runs.","type":"object","additionalProperties":false,"properties":{"ra":{"description":"Seconds of time per hour, -240 to 240, east positive.","type":"number","minimum":-240,"maximum":240},"dec":{"description":"Seconds of arc per hour, -3600 to 3600, north positive.","type":"number","minimum":-3600,"maximum":3600},"of":{"description":"Id of a target that is a body of the solar system.","type":"string","maxLength":200}},"if":{"required":["of"]},"then":{"properties":{"ra":false,"dec":false}},"else":{"required":["ra","dec"]}},"lock":{"description":"MOVE's lock mode.","enum":["off","sidereal","track"]}}},"move.offset":{"title":"OffsetFile","description":"Move relative to where the telescope points, in seconds of arc. Never repeated without a person's word.","type":"object","additionalProperties":false,"required":["ra","dec"],"properties":{"ra":{"type":"number","minimum":-7200,"maximum":7200},"dec":{"type":"number","minimum":-7200,"maximum":7200}}},"move.visit":{"title":"VisitFile","description":"Go round targets: for each, slew, settle, then stay at each position of a dither pattern, and back to the target. One step for each target and round.","type":"object","additionalProperties":false,"properties":{"target":{"type":"string","maxLength":200},"targets":{"description":"Ids of targets, in the order of a round.","type":"array","items":{"type":"string","maxLength":200},"minItems":1,"maxItems":1000},"times":{"description":"How often each target is visited. When absent: as often as there is time before an until with a time, sunAltitude or moonAltitude; else once.","type":"integer","minimum":1,"maximum":1000},"order":{"description":"rounds: all targets once, then again. target-by-target: each target as often as times says, then the next.","enum":["rounds","target-by-target"],"default":"rounds"},"ifNotYet":{"description":"A visit whose when does not hold yet. wait: it waits. skip: it is left out while another target of this step can be visited.","enum":["wait","skip"],"default":"wait"},"settle":{"description":"Wait after each slew.","$ref":"#/$defs/duration","default":"0s"},"dither":{"$ref":"#/$defs/dither"},"dwell":{"description":"How long it stays at each position, at least.","$ref":"#/$defs/duration"},"trigger":{"$ref":"#/$defs/trigger"}},"if":{"required":["target"]},"then":{"properties":{"targets":false}},"else":{"required":["targets"]},"allOf":[{"if":{"required":["trigger"]},"else":{"required":["dwell"]}}]},"dither":{"title":"DitherFile","description":"Positions around the target, in seconds of arc: a shape with its step, or offsets.","type":"object","additionalProperties":false,"properties":{"shape":{"description":"box: the target, then the corners of a square around it. cross: the target, then one step to each side. ring: six positions around the target.","enum":["box","cross","ring"]},"step":{"description":"From the target to a side of the square, an end of the cross, the ring.","type":"number","minimum":0.1,"maximum":3600},"offsets":{"description":"[right ascension, declination] of each position, counted from the target.","type":"array","minItems":1,"maxItems":100,"items":{"type":"array","items":{"type":"number","minimum":-3600,"maximum":3600},"minItems":2,"maxItems":2}}},"if":{"required":["offsets"]},"then":{"properties":{"shape":false,"step":false}},"else":{"required":["shape","step"]}},"trigger":{"title":"TriggerFile","description":"Something outside of the lane that is waited for: a file, a command, or a step of another lane.","type":"object","additionalProperties":false,"properties":{"file":{"description":"A file that appears or changes; relative to the observatory file. $target and $round stand for the visit's own.","type":"string","minLength":1,"maxLength":500},"command":{"description":"A command of the observatory file's commands that ends with exit code 0.","type":"string","maxLength":200},"step":{"description":"Id of a step of another lane that ends.","type":"string","maxLength":200},"outcome":{"description":"How that step must end.","enum":["any","done"],"default":"any"},"timeout":{"description":"The step fails when it does not come in this time.","$ref":"#/$defs/duration","default":"30m"}},"dependentRequired":{"outcome":["step"]},"if":{"required":["file"]},"then":{"properties":{"command":false,"step":false}},"else":{"if":{"required":["command"]},"then":{"properties":{"step":false}},"else":{"required":["step"]}}},"move.wait":{"title":"WaitFile","description":"Wait for a length of time (30s, 2h30m), or for a trigger.","type":["string","object"],"pattern":"^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$","additionalProperties":false,"required":["trigger"],"properties":{"trigger":{"$ref":"#/$defs/trigger"}}},"move.focus":{"title":"MoveFocusFile","description":"init: initialize the focus axis. Or { to: POSITION }, { by: STEPS }, { mode: absolute or relative }.","type":["string","object"],"pattern":"^init$","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"to":{"description":"Position in MOVE's units.","type":"integer","minimum":-99999,"maximum":99999},"by":{"description":"Steps in MOVE's units. Never repeated without a person's word.","type":"integer","minimum":-99999,"maximum":99999},"mode":{"description":"MOVE's focus mode.","enum":["absolute","relative"]}}},"move.filter":{"description":"Position of the filter wheel, a whole number.","type":"integer","minimum":0,"maximum":99},"move.dome":{"title":"DomeFile","description":"What the dome is to do; several things are done in the order of this list.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"init":{"description":"Find the dome's zero.","const":true},"powerPad":{"description":"Turn the dome to its power pad.","const":true},"follow":{"description":"The dome follows the telescope.","type":"boolean"},"jog":{"description":"Turn the dome by degrees, to the right when positive. Never repeated without a person's word.","type":"integer","minimum":-180,"maximum":180},"lights":{"description":"The dome's lights.","type":"boolean"},"suppressLights":{"description":"Keep the lights off during moves.","type":"boolean"}}},"move.shutter":{"title":"ShutterFile","description":"open or close; at the 31-inch with the seconds that its motor runs: { action: open, seconds: 60 }.","type":["string","object"],"pattern":"^(open|close)$","additionalProperties":false,"required":["action","seconds"],"properties":{"action":{"enum":["open","close"]},"seconds":{"description":"How long the motor runs; only the 31-inch takes it.","type":"integer","minimum":1,"maximum":600}}},"move.ephemeris":{"title":"EphemerisFile","description":"Open an ephemeris file that MOVE's computer has, { open: FILE }, or delete all ephemerides.","type":["string","object"],"pattern":"^delete$","additionalProperties":false,"required":["open"],"properties":{"open":{"$ref":"#/$defs/moveFileName"}}},"move.list":{"title":"ListFile","description":"Open an observing list that MOVE's computer has, { open: FILE }, or close it.","type":["string","object"],"pattern":"^close$","additionalProperties":false,"required":["open"],"properties":{"open":{"$ref":"#/$defs/moveFileName"}}},"moveFileName":{"description":"Name of a file as MOVE's computer has it: letters, digits and signs of ASCII, no quotes.","type":"string","pattern":"^[ !#-~]{1,64}$"},"move.guide":{"description":"Guiding: break the lock, pause, or go on after a pause.","enum":["break-lock","pause","resume"]},"move.clock":{"title":"ClockFile","description":"Set MOVE's clock from this computer's, at the moment of sending.","type":"object","additionalProperties":false,"required":["zone"],"properties":{"set":{"enum":["both","date","time"],"default":"both"},"zone":{"description":"What MOVE's clock shows at this site: UTC, or the site's own time. MOVE's document does not say.","enum":["utc","site"]}}},"move.position":{"description":"save: put the coordinates on the stack of previous positions. set-home: home is here from now on. update: the coordinates become those of the last place moved to. initialize: initialize the coordinates. Never repeated without a person's word.","enum":["save","set-home","update","initialize"]},"move.raw":{"title":"RawFile","description":"Any command of MOVE but QU and FC, for what has no verb. Never repeated without a person's word.","type":"object","additionalProperties":false,"required":["command","reason"],"properties":{"command":{"description":"Two capital letters.","type":"string","pattern":"^[A-Z]{2}$"},"args":{"description":"Every argument by its name in docs/move.md, in its unit.","type":"object","additionalProperties":{"type":["number","string"]}},"reason":{"description":"Why no verb does; kept in the journal.","type":"string","minLength":1,"maxLength":200}}},"objectPath":{"description":"A set, target or shot of this plan's RoboTarget state by its ids: SET, SET/TARGET or SET/TARGET/SHOT.","examples":["autumn","autumn/m31","autumn/m31/ha"],"type":"string","pattern":"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"},"setOrTargetPath":{"description":"A set or target of this plan's RoboTarget state by its ids: SET or SET/TARGET.","examples":["autumn","autumn/m31"],"type":"string","pattern":"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$"},"guid":{"description":"GUID of an object that RoboTarget has already, where its name is not enough to find it.","type":"string","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},"localDate":{"description":"A date of Voyager's clock: YYYY-MM-DD.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"localTimeOfDay":{"description":"A time of day of Voyager's clock: HH:MM or HH:MM:SS.","type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$"},"localTime":{"description":"A time of Voyager's clock, without an offset: YYYY-MM-DDTHH:MM or with seconds.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$"},"robotargetState":{"title":"RobotargetStateFile","type":"object","additionalProperties":false,"required":["sets"],"properties":{"moved":{"description":"Objects whose id in this plan has changed, as OLD: NEW, so that they stay what they are in the database. Keep an entry as long as the object lives.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/objectPath"},"additionalProperties":{"$ref":"#/$defs/objectPath"}},"sets":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/robotargetSet"}}}},"robotargetSet":{"title":"RobotargetSetFile","description":"A set. What is not stated keeps the server's value; a new set is enabled.","type":"object","additionalProperties":false,"required":["name","targets"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"guid":{"$ref":"#/$defs/guid"},"profile":{"description":"Voyager profile, with its extension. The device's profile when absent.","type":"string","maxLength":200,"minLength":1},"tag":{"type":"string","maxLength":100},"note":{"type":"string","maxLength":2000},"enabled":{"type":"boolean"},"targets":{"description":"By target id of this plan.","type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/robotargetTarget"}}}},"robotargetTarget":{"title":"RobotargetTargetFile","description":"A target. What is not stated keeps the server's value; a new target is enabled and of normal priority, without constraints.","type":"object","additionalProperties":false,"required":["sequence","shots"],"properties":{"guid":{"$ref":"#/$defs/guid"},"sequence":{"description":"Name of the base sequence.","type":"string","maxLength":200,"minLength":1},"priority":{"enum":["very-low","low","normal","high","first"]},"repeat":{"description":"How often the shots are repeated as a group; none: not at all.","type":["integer","string"],"pattern":"^none$","minimum":1,"maximum":10000},"enabled":{"type":"boolean"},"tag":{"type":"string","maxLength":100},"note":{"type":"string","maxLength":2000},"created":{"description":"Date of creation, which the scheduler orders targets by. The first sync when absent.","$ref":"#/$defs/localTime"},"overrides":{"$ref":"#/$defs/robotargetOverrides"},"constraints":{"$ref":"#/$defs/robotargetConstraints"},"shots":{"description":"By id. New ones are appended in this order.","type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/robotargetShot"}}}},"robotargetOverrides":{"title":"RobotargetOverridesFile","description":"What the target does otherwise than its base sequence. none: as the base sequence says.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"cooling":{"description":"Set point of the cooling in degrees Celsius, where the base sequence cools.","type":["integer","string"],"pattern":"^none$","minimum":-120,"maximum":60},"waitBetweenShots":{"description":"Whole seconds.","$ref":"#/$defs/durationOrNone"},"guideExposure":{"$ref":"#/$defs/durationOrNone"},"focusOffset":{"description":"Steps added to the final focus position (RoboFire).","type":["integer","string"],"pattern":"^none$","minimum":-1000000,"maximum":1000000},"finishExposure":{"description":"The running exposure is finished when the time is up.","type":"boolean"},"pointing":{"description":"When the place of a dynamic target is computed anew: once, before each goto, or every so often.","title":"RobotargetPointingFile","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["mode"],"properties":{"mode":{"enum":["begin","goto","interval"]},"every":{"description":"Whole seconds, for the mode interval.","$ref":"#/$defs/duration"},"realign":{"description":"Point again as soon as possible after the interval.","type":"boolean"},"plateSolve":{"description":"Plate solve when pointing again.","type":"boolean"}}}}},"durationOrNone":{"description":"A length of time with its unit, or none.","examples":["300s","90m","none"],"type":"string","pattern":"^(none|(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?)$"},"robotargetConstraints":{"title":"RobotargetConstraintsFile","description":"When RoboTarget's scheduler may take the target. A constraint that is not stated stays as it is; one that is stated is stated whole; none switches it off.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"altitude":{"description":"Degrees.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["min"],"properties":{"min":{"type":"number","minimum":0,"maximum":90}}},"sqm":{"description":"Sky quality in magnitudes per square second of arc.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["min"],"properties":{"min":{"type":"number","minimum":0,"maximum":30}}},"hourAngle":{"$ref":"#/$defs/hourAngleLimits"},"dates":{"description":"First and last date on which a session may start.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"minProperties":1,"properties":{"from":{"$ref":"#/$defs/localDate"},"to":{"$ref":"#/$defs/localDate"}}},"times":{"description":"Times of day between which a session may start; over midnight when from is after to.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"minProperties":1,"properties":{"from":{"$ref":"#/$defs/localTimeOfDay"},"to":{"$ref":"#/$defs/localTimeOfDay"}}},"airmass":{"$ref":"#/$defs/rangeOrNone"},"hfd":{"description":"Pixels: a session ends when a shot's stars are larger.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}},"timePerNight":{"description":"Longest time in 24 hours, whole minutes.","$ref":"#/$defs/durationOrNone"},"timePerSequence":{"description":"Longest time of one session, whole minutes.","$ref":"#/$defs/durationOrNone"},"moon":{"title":"RobotargetMoonFile","description":"Each stated, or switched off, on its own: down, phase, distance, lorentzian.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"down":{"type":"boolean"},"phase":{"description":"Whole percent.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"minProperties":1,"dependentRequired":{"andMoonUp":["min"],"orMoonDown":["max"]},"properties":{"min":{"type":"integer","minimum":0,"maximum":100},"andMoonUp":{"description":"With min: the Moon must be up, too.","type":"boolean"},"max":{"type":"integer","minimum":0,"maximum":100},"orMoonDown":{"description":"With max: or the Moon is down.","type":"boolean"}}},"distance":{"description":"Degrees.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["min"],"properties":{"min":{"type":"number","minimum":0,"maximum":180},"orMoonDown":{"description":"Or the Moon is down.","type":"boolean"}}},"lorentzian":{"description":"Distance from the Moon by its age, after a Lorentzian profile.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["profile"],"properties":{"profile":{"enum":["broad-band","narrow-band","free"]},"orMoonDown":{"description":"Or the Moon is down.","type":"boolean"}}}}},"oneShot":{"title":"RobotargetOneShotFile","description":"The target is taken once, at this time.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["at"],"properties":{"at":{"$ref":"#/$defs/localTime"},"early":{"description":"How much earlier it may start, whole minutes.","$ref":"#/$defs/duration"}}},"presetIntervals":{"title":"RobotargetPresetIntervalsFile","description":"The target is taken in these intervals only, of 12 hours at most each.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["intervals"],"properties":{"intervals":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/localTime"},"to":{"$ref":"#/$defs/localTime"},"enabled":{"type":"boolean","default":true}}}},"early":{"description":"How much earlier it may start, whole minutes.","$ref":"#/$defs/duration"},"resetProgress":{"description":"Progress begins anew with each interval.","type":"boolean"}}}}},"hourAngleLimits":{"description":"Two numbers of hours, [from, to], where either can be none; or none.","type":["array","string"],"pattern":"^none$","minItems":2,"maxItems":2,"items":{"type":["number","string"],"pattern":"^none$","minimum":-12,"maximum":12}},"rangeOrNone":{"title":"RangeOrNoneFile","type":["object","string"],"pattern":"^none$","additionalProperties":false,"minProperties":1,"properties":{"min":{"type":"number"},"max":{"type":"number"}}},"robotargetShot":{"title":"RobotargetShotFile","description":"A slot of shots. What is not stated keeps the server's value; a new one is enabled, of lights, unbinned.","type":"object","additionalProperties":false,"required":["exposure","count"],"properties":{"filter":{"description":"Name of the filter in the profile. Left out where the profile has none.","type":"string","maxLength":200,"minLength":1},"exposure":{"$ref":"#/$defs/duration"},"count":{"type":"integer","minimum":1,"maximum":100000},"binning":{"type":"integer","minimum":1,"maximum":16},"gain":{"description":"As the camera counts it.","type":"integer","minimum":-2147483648,"maximum":2147483647},"offset":{"description":"As the camera counts it.","type":"integer","minimum":-2147483648,"maximum":2147483647},"readoutMode":{"description":"Name of the readout mode in the profile, or its index.","type":["string","integer"],"minLength":1,"maxLength":200,"minimum":0,"maximum":1000},"speed":{"description":"Name of the speed in the profile, or its index.","type":["string","integer"],"minLength":1,"maxLength":200,"minimum":0,"maximum":1000},"type":{"enum":["light","bias","dark","flat"]},"label":{"description":"Added to the names of its files.","type":"string","maxLength":60},"order":{"description":"Place among the target's shots. As RoboTarget has it when absent.","type":"integer","minimum":0,"maximum":10000},"enabled":{"type":"boolean"}}}}};
const schema20 = {"description":"Lower-case letters, digits and hyphens, not digits alone, 63 at most.","examples":["m31","north-field"],"type":"string","pattern":"^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$"};
const pattern3 = new RegExp("^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$"},message:"must match pattern \""+"^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$"+"\"",schema:"^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"title":"TargetFile","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name shown to people and sent to devices. The id when absent.","type":"string","minLength":1,"maxLength":60},"ra":{"$ref":"#/$defs/rightAscension"},"dec":{"$ref":"#/$defs/declination"},"pa":{"description":"Position angle in degrees, east of north.","type":"number","minimum":0,"exclusiveMaximum":360},"body":{"description":"A body of the solar system, instead of coordinates.","enum":["mercury","venus","mars","jupiter","saturn","uranus","neptune","moon","sun"]},"dynamic":{"$ref":"#/$defs/dynamicObject"}},"if":{"required":["body"]},"then":{"properties":{"ra":false,"dec":false,"pa":false,"dynamic":false}},"else":{"if":{"required":["dynamic"]},"then":{"dependentRequired":{"ra":["dec"],"dec":["ra"]}},"else":{"required":["ra","dec"]}}};
const func1 = ucs2length;
const schema22 = {"description":"J2000 right ascension: HH:MM:SS.s, or decimal hours in [0, 24).","type":["string","number"],"maxLength":40};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type},message:"must be string,number",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"J2000 declination: +DD:MM:SS.s, or decimal degrees in [-90, 90].","type":["string","number"],"maxLength":40};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be string,number",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"DynamicObjectFile","description":"A moving object that RoboTarget itself finds the place of. Only RoboTarget can point at it, unless ra and dec are given, too.","type":"object","additionalProperties":false,"required":["type","key"],"properties":{"type":{"enum":["comet","asteroid","planet","dynasearch"]},"key":{"description":"What Voyager finds the object by.","type":"string","minLength":1,"maxLength":200},"name":{"description":"What the object is called; for people only.","type":"string","maxLength":200}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "key")) || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "comet") || (data0 === "asteroid")) || (data0 === "planet")) || (data0 === "dynasearch"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema24.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.type.enum,parentSchema:schema24.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema24.properties.key,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.key,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.key.type,parentSchema:schema24.properties.key,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema24.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.name.type,parentSchema:schema24.properties.name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.body === undefined) && (missing0 = "body")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ra !== undefined){
const err1 = {instancePath:instancePath+"/ra",schemaPath:"#/then/properties/ra/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema21.then.properties.ra,data:data.ra};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dec !== undefined){
const err2 = {instancePath:instancePath+"/dec",schemaPath:"#/then/properties/dec/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema21.then.properties.dec,data:data.dec};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.pa !== undefined){
const err3 = {instancePath:instancePath+"/pa",schemaPath:"#/then/properties/pa/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema21.then.properties.pa,data:data.pa};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.dynamic !== undefined){
const err4 = {instancePath:instancePath+"/dynamic",schemaPath:"#/then/properties/dynamic/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema21.then.properties.dynamic,data:data.dynamic};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.ra = true;
props0.dec = true;
props0.pa = true;
props0.dynamic = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.dynamic === undefined) && (missing1 = "dynamic")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ra !== undefined){
if(data.dec === undefined){
const err6 = {instancePath,schemaPath:"#/else/then/dependentRequired",keyword:"dependentRequired",params:{property: "ra",
    missingProperty: "dec",
    depsCount: 1,
    deps: "dec"},message:"must have property dec when property ra is present",schema:schema21.else.then.dependentRequired,parentSchema:schema21.else.then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dec !== undefined){
if(data.ra === undefined){
const err7 = {instancePath,schemaPath:"#/else/then/dependentRequired",keyword:"dependentRequired",params:{property: "dec",
    missingProperty: "ra",
    depsCount: 1,
    deps: "ra"},message:"must have property ra when property dec is present",schema:schema21.else.then.dependentRequired,parentSchema:schema21.else.then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ra === undefined){
const err8 = {instancePath,schemaPath:"#/else/else/required",keyword:"required",params:{missingProperty: "ra"},message:"must have required property '"+"ra"+"'",schema:schema21.else.else.required,parentSchema:schema21.else.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.dec === undefined){
const err9 = {instancePath,schemaPath:"#/else/else/required",keyword:"required",params:{missingProperty: "dec"},message:"must have required property '"+"dec"+"'",schema:schema21.else.else.required,parentSchema:schema21.else.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err10 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema21.else.if,parentSchema:schema21.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema21.if,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "ra")) || (key0 === "dec")) || (key0 === "pa")) || (key0 === "body")) || (key0 === "dynamic"))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func1(data4) > 60){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema21.properties.name,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data4) < 1){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.name,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.name.type,parentSchema:schema21.properties.name,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ra !== undefined){
if(!(validate57(data.ra, {instancePath:instancePath+"/ra",parentData:data,parentDataProperty:"ra",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.dec !== undefined){
if(!(validate59(data.dec, {instancePath:instancePath+"/dec",parentData:data,parentDataProperty:"dec",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.pa !== undefined){
let data7 = data.pa;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/pa",schemaPath:"#/properties/pa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21.properties.pa,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 >= 360 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/pa",schemaPath:"#/properties/pa/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 360},message:"must be < 360",schema:360,parentSchema:schema21.properties.pa,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/pa",schemaPath:"#/properties/pa/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema21.properties.pa.type,parentSchema:schema21.properties.pa,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.body !== undefined){
let data8 = data.body;
if(!(((((((((data8 === "mercury") || (data8 === "venus")) || (data8 === "mars")) || (data8 === "jupiter")) || (data8 === "saturn")) || (data8 === "uranus")) || (data8 === "neptune")) || (data8 === "moon")) || (data8 === "sun"))){
const err19 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/enum",keyword:"enum",params:{allowedValues: schema21.properties.body.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.body.enum,parentSchema:schema21.properties.body,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.dynamic !== undefined){
if(!(validate61(data.dynamic, {instancePath:instancePath+"/dynamic",parentData:data,parentDataProperty:"dynamic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"RobotargetStateFile","type":"object","additionalProperties":false,"required":["sets"],"properties":{"moved":{"description":"Objects whose id in this plan has changed, as OLD: NEW, so that they stay what they are in the database. Keep an entry as long as the object lives.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/objectPath"},"additionalProperties":{"$ref":"#/$defs/objectPath"}},"sets":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/robotargetSet"}}}};
const schema26 = {"description":"A set, target or shot of this plan's RoboTarget state by its ids: SET, SET/TARGET or SET/TARGET/SHOT.","examples":["autumn","autumn/m31","autumn/m31/ha"],"type":"string","pattern":"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"};
const pattern4 = new RegExp("^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"},message:"must match pattern \""+"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"+"\"",schema:"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$",parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"title":"RobotargetSetFile","description":"A set. What is not stated keeps the server's value; a new set is enabled.","type":"object","additionalProperties":false,"required":["name","targets"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"guid":{"$ref":"#/$defs/guid"},"profile":{"description":"Voyager profile, with its extension. The device's profile when absent.","type":"string","maxLength":200,"minLength":1},"tag":{"type":"string","maxLength":100},"note":{"type":"string","maxLength":2000},"enabled":{"type":"boolean"},"targets":{"description":"By target id of this plan.","type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/robotargetTarget"}}}};
const schema28 = {"description":"GUID of an object that RoboTarget has already, where its name is not enough to find it.","type":"string","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"};
const pattern5 = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\"",schema:"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"RobotargetTargetFile","description":"A target. What is not stated keeps the server's value; a new target is enabled and of normal priority, without constraints.","type":"object","additionalProperties":false,"required":["sequence","shots"],"properties":{"guid":{"$ref":"#/$defs/guid"},"sequence":{"description":"Name of the base sequence.","type":"string","maxLength":200,"minLength":1},"priority":{"enum":["very-low","low","normal","high","first"]},"repeat":{"description":"How often the shots are repeated as a group; none: not at all.","type":["integer","string"],"pattern":"^none$","minimum":1,"maximum":10000},"enabled":{"type":"boolean"},"tag":{"type":"string","maxLength":100},"note":{"type":"string","maxLength":2000},"created":{"description":"Date of creation, which the scheduler orders targets by. The first sync when absent.","$ref":"#/$defs/localTime"},"overrides":{"$ref":"#/$defs/robotargetOverrides"},"constraints":{"$ref":"#/$defs/robotargetConstraints"},"shots":{"description":"By id. New ones are appended in this order.","type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/robotargetShot"}}}};
const func15 = Object.prototype.hasOwnProperty;
const schema30 = {"description":"A time of Voyager's clock, without an offset: YYYY-MM-DDTHH:MM or with seconds.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$"};
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"RobotargetOverridesFile","description":"What the target does otherwise than its base sequence. none: as the base sequence says.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"cooling":{"description":"Set point of the cooling in degrees Celsius, where the base sequence cools.","type":["integer","string"],"pattern":"^none$","minimum":-120,"maximum":60},"waitBetweenShots":{"description":"Whole seconds.","$ref":"#/$defs/durationOrNone"},"guideExposure":{"$ref":"#/$defs/durationOrNone"},"focusOffset":{"description":"Steps added to the final focus position (RoboFire).","type":["integer","string"],"pattern":"^none$","minimum":-1000000,"maximum":1000000},"finishExposure":{"description":"The running exposure is finished when the time is up.","type":"boolean"},"pointing":{"description":"When the place of a dynamic target is computed anew: once, before each goto, or every so often.","title":"RobotargetPointingFile","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["mode"],"properties":{"mode":{"enum":["begin","goto","interval"]},"every":{"description":"Whole seconds, for the mode interval.","$ref":"#/$defs/duration"},"realign":{"description":"Point again as soon as possible after the interval.","type":"boolean"},"plateSolve":{"description":"Plate solve when pointing again.","type":"boolean"}}}}};
const pattern6 = new RegExp("^none$", "u");
const schema32 = {"description":"A length of time with its unit, or none.","examples":["300s","90m","none"],"type":"string","pattern":"^(none|(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?)$"};
const pattern9 = new RegExp("^(none|(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?)$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(none|(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?)$"},message:"must match pattern \""+"^(none|(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?)$"+"\"",schema:"^(none|(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"description":"A length of time with its unit.","examples":["300s","90m","2h30m"],"type":"string","pattern":"^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$"};
const pattern12 = new RegExp("^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$"},message:"must match pattern \""+"^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$"+"\"",schema:"^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$",parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "cooling") || (key0 === "waitBetweenShots")) || (key0 === "guideExposure")) || (key0 === "focusOffset")) || (key0 === "finishExposure")) || (key0 === "pointing"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cooling !== undefined){
let data0 = data.cooling;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/cooling",schemaPath:"#/properties/cooling/type",keyword:"type",params:{type: schema31.properties.cooling.type},message:"must be integer,string",schema:schema31.properties.cooling.type,parentSchema:schema31.properties.cooling,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 60 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/cooling",schemaPath:"#/properties/cooling/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema31.properties.cooling,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < -120 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/cooling",schemaPath:"#/properties/cooling/minimum",keyword:"minimum",params:{comparison: ">=", limit: -120},message:"must be >= -120",schema:-120,parentSchema:schema31.properties.cooling,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err5 = {instancePath:instancePath+"/cooling",schemaPath:"#/properties/cooling/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema31.properties.cooling,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.waitBetweenShots !== undefined){
if(!(validate79(data.waitBetweenShots, {instancePath:instancePath+"/waitBetweenShots",parentData:data,parentDataProperty:"waitBetweenShots",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.guideExposure !== undefined){
if(!(validate79(data.guideExposure, {instancePath:instancePath+"/guideExposure",parentData:data,parentDataProperty:"guideExposure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.focusOffset !== undefined){
let data3 = data.focusOffset;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err6 = {instancePath:instancePath+"/focusOffset",schemaPath:"#/properties/focusOffset/type",keyword:"type",params:{type: schema31.properties.focusOffset.type},message:"must be integer,string",schema:schema31.properties.focusOffset.type,parentSchema:schema31.properties.focusOffset,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/focusOffset",schemaPath:"#/properties/focusOffset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema31.properties.focusOffset,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < -1000000 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/focusOffset",schemaPath:"#/properties/focusOffset/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000},message:"must be >= -1000000",schema:-1000000,parentSchema:schema31.properties.focusOffset,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err9 = {instancePath:instancePath+"/focusOffset",schemaPath:"#/properties/focusOffset/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema31.properties.focusOffset,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.finishExposure !== undefined){
let data4 = data.finishExposure;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/finishExposure",schemaPath:"#/properties/finishExposure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.finishExposure.type,parentSchema:schema31.properties.finishExposure,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.pointing !== undefined){
let data5 = data.pointing;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (typeof data5 !== "string")){
const err11 = {instancePath:instancePath+"/pointing",schemaPath:"#/properties/pointing/type",keyword:"type",params:{type: schema31.properties.pointing.type},message:"must be object,string",schema:schema31.properties.pointing.type,parentSchema:schema31.properties.pointing,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err12 = {instancePath:instancePath+"/pointing",schemaPath:"#/properties/pointing/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema31.properties.pointing,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.mode === undefined){
const err13 = {instancePath:instancePath+"/pointing",schemaPath:"#/properties/pointing/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema31.properties.pointing.required,parentSchema:schema31.properties.pointing,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "mode") || (key1 === "every")) || (key1 === "realign")) || (key1 === "plateSolve"))){
const err14 = {instancePath:instancePath+"/pointing",schemaPath:"#/properties/pointing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.pointing,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.mode !== undefined){
let data6 = data5.mode;
if(!(((data6 === "begin") || (data6 === "goto")) || (data6 === "interval"))){
const err15 = {instancePath:instancePath+"/pointing/mode",schemaPath:"#/properties/pointing/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.pointing.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.pointing.properties.mode.enum,parentSchema:schema31.properties.pointing.properties.mode,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.every !== undefined){
if(!(validate82(data5.every, {instancePath:instancePath+"/pointing/every",parentData:data5,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data5.realign !== undefined){
let data8 = data5.realign;
if(typeof data8 !== "boolean"){
const err16 = {instancePath:instancePath+"/pointing/realign",schemaPath:"#/properties/pointing/properties/realign/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.pointing.properties.realign.type,parentSchema:schema31.properties.pointing.properties.realign,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.plateSolve !== undefined){
let data9 = data5.plateSolve;
if(typeof data9 !== "boolean"){
const err17 = {instancePath:instancePath+"/pointing/plateSolve",schemaPath:"#/properties/pointing/properties/plateSolve/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.pointing.properties.plateSolve.type,parentSchema:schema31.properties.pointing.properties.plateSolve,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"title":"RobotargetConstraintsFile","description":"When RoboTarget's scheduler may take the target. A constraint that is not stated stays as it is; one that is stated is stated whole; none switches it off.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"altitude":{"description":"Degrees.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["min"],"properties":{"min":{"type":"number","minimum":0,"maximum":90}}},"sqm":{"description":"Sky quality in magnitudes per square second of arc.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["min"],"properties":{"min":{"type":"number","minimum":0,"maximum":30}}},"hourAngle":{"$ref":"#/$defs/hourAngleLimits"},"dates":{"description":"First and last date on which a session may start.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"minProperties":1,"properties":{"from":{"$ref":"#/$defs/localDate"},"to":{"$ref":"#/$defs/localDate"}}},"times":{"description":"Times of day between which a session may start; over midnight when from is after to.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"minProperties":1,"properties":{"from":{"$ref":"#/$defs/localTimeOfDay"},"to":{"$ref":"#/$defs/localTimeOfDay"}}},"airmass":{"$ref":"#/$defs/rangeOrNone"},"hfd":{"description":"Pixels: a session ends when a shot's stars are larger.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}},"timePerNight":{"description":"Longest time in 24 hours, whole minutes.","$ref":"#/$defs/durationOrNone"},"timePerSequence":{"description":"Longest time of one session, whole minutes.","$ref":"#/$defs/durationOrNone"},"moon":{"title":"RobotargetMoonFile","description":"Each stated, or switched off, on its own: down, phase, distance, lorentzian.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"down":{"type":"boolean"},"phase":{"description":"Whole percent.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"minProperties":1,"dependentRequired":{"andMoonUp":["min"],"orMoonDown":["max"]},"properties":{"min":{"type":"integer","minimum":0,"maximum":100},"andMoonUp":{"description":"With min: the Moon must be up, too.","type":"boolean"},"max":{"type":"integer","minimum":0,"maximum":100},"orMoonDown":{"description":"With max: or the Moon is down.","type":"boolean"}}},"distance":{"description":"Degrees.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["min"],"properties":{"min":{"type":"number","minimum":0,"maximum":180},"orMoonDown":{"description":"Or the Moon is down.","type":"boolean"}}},"lorentzian":{"description":"Distance from the Moon by its age, after a Lorentzian profile.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["profile"],"properties":{"profile":{"enum":["broad-band","narrow-band","free"]},"orMoonDown":{"description":"Or the Moon is down.","type":"boolean"}}}}},"oneShot":{"title":"RobotargetOneShotFile","description":"The target is taken once, at this time.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["at"],"properties":{"at":{"$ref":"#/$defs/localTime"},"early":{"description":"How much earlier it may start, whole minutes.","$ref":"#/$defs/duration"}}},"presetIntervals":{"title":"RobotargetPresetIntervalsFile","description":"The target is taken in these intervals only, of 12 hours at most each.","type":["object","string"],"pattern":"^none$","additionalProperties":false,"required":["intervals"],"properties":{"intervals":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/localTime"},"to":{"$ref":"#/$defs/localTime"},"enabled":{"type":"boolean","default":true}}}},"early":{"description":"How much earlier it may start, whole minutes.","$ref":"#/$defs/duration"},"resetProgress":{"description":"Progress begins anew with each interval.","type":"boolean"}}}}};
const schema35 = {"description":"Two numbers of hours, [from, to], where either can be none; or none.","type":["array","string"],"pattern":"^none$","minItems":2,"maxItems":2,"items":{"type":["number","string"],"pattern":"^none$","minimum":-12,"maximum":12}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type},message:"must be array,string",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 2){
const err2 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.length < 2){
const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema35.items.type},message:"must be number,string",schema:schema35.items.type,parentSchema:schema35.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 12 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema35.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < -12 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -12},message:"must be >= -12",schema:-12,parentSchema:schema35.items,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema35.items,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"A date of Voyager's clock: YYYY-MM-DD.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"description":"A time of day of Voyager's clock: HH:MM or HH:MM:SS.","type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$"};
const pattern20 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern20.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$"},message:"must match pattern \""+"^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$"+"\"",schema:"^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$",parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"RangeOrNoneFile","type":["object","string"],"pattern":"^none$","additionalProperties":false,"minProperties":1,"properties":{"min":{"type":"number"},"max":{"type":"number"}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type},message:"must be object,string",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "min") || (key0 === "max"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.properties.min.type,parentSchema:schema38.properties.min,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.properties.max.type,parentSchema:schema38.properties.max,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func15.call(schema34.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.altitude !== undefined){
let data0 = data.altitude;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/type",keyword:"type",params:{type: schema34.properties.altitude.type},message:"must be object,string",schema:schema34.properties.altitude.type,parentSchema:schema34.properties.altitude,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema34.properties.altitude,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.min === undefined){
const err4 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema34.properties.altitude.required,parentSchema:schema34.properties.altitude,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "min")){
const err5 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.altitude,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.min !== undefined){
let data1 = data0.min;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 90 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/altitude/min",schemaPath:"#/properties/altitude/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema34.properties.altitude.properties.min,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/altitude/min",schemaPath:"#/properties/altitude/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.altitude.properties.min,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/altitude/min",schemaPath:"#/properties/altitude/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.altitude.properties.min.type,parentSchema:schema34.properties.altitude.properties.min,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.sqm !== undefined){
let data2 = data.sqm;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (typeof data2 !== "string")){
const err9 = {instancePath:instancePath+"/sqm",schemaPath:"#/properties/sqm/type",keyword:"type",params:{type: schema34.properties.sqm.type},message:"must be object,string",schema:schema34.properties.sqm.type,parentSchema:schema34.properties.sqm,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err10 = {instancePath:instancePath+"/sqm",schemaPath:"#/properties/sqm/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema34.properties.sqm,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.min === undefined){
const err11 = {instancePath:instancePath+"/sqm",schemaPath:"#/properties/sqm/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema34.properties.sqm.required,parentSchema:schema34.properties.sqm,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data2){
if(!(key2 === "min")){
const err12 = {instancePath:instancePath+"/sqm",schemaPath:"#/properties/sqm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.sqm,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.min !== undefined){
let data3 = data2.min;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 30 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/sqm/min",schemaPath:"#/properties/sqm/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema34.properties.sqm.properties.min,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/sqm/min",schemaPath:"#/properties/sqm/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.sqm.properties.min,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/sqm/min",schemaPath:"#/properties/sqm/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.sqm.properties.min.type,parentSchema:schema34.properties.sqm.properties.min,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data.hourAngle !== undefined){
if(!(validate86(data.hourAngle, {instancePath:instancePath+"/hourAngle",parentData:data,parentDataProperty:"hourAngle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.dates !== undefined){
let data5 = data.dates;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (typeof data5 !== "string")){
const err16 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: schema34.properties.dates.type},message:"must be object,string",schema:schema34.properties.dates.type,parentSchema:schema34.properties.dates,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err17 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema34.properties.dates,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err18 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.dates,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data5){
if(!((key3 === "from") || (key3 === "to"))){
const err19 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.dates,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.from !== undefined){
if(!(validate88(data5.from, {instancePath:instancePath+"/dates/from",parentData:data5,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data5.to !== undefined){
if(!(validate88(data5.to, {instancePath:instancePath+"/dates/to",parentData:data5,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
}
if(data.times !== undefined){
let data8 = data.times;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (typeof data8 !== "string")){
const err20 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: schema34.properties.times.type},message:"must be object,string",schema:schema34.properties.times.type,parentSchema:schema34.properties.times,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err21 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema34.properties.times,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err22 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.times,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key4 in data8){
if(!((key4 === "from") || (key4 === "to"))){
const err23 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.times,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.from !== undefined){
if(!(validate91(data8.from, {instancePath:instancePath+"/times/from",parentData:data8,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data8.to !== undefined){
if(!(validate91(data8.to, {instancePath:instancePath+"/times/to",parentData:data8,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
}
if(data.airmass !== undefined){
if(!(validate94(data.airmass, {instancePath:instancePath+"/airmass",parentData:data,parentDataProperty:"airmass",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.hfd !== undefined){
let data12 = data.hfd;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (typeof data12 !== "string")){
const err24 = {instancePath:instancePath+"/hfd",schemaPath:"#/properties/hfd/type",keyword:"type",params:{type: schema34.properties.hfd.type},message:"must be object,string",schema:schema34.properties.hfd.type,parentSchema:schema34.properties.hfd,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err25 = {instancePath:instancePath+"/hfd",schemaPath:"#/properties/hfd/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema34.properties.hfd,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.max === undefined){
const err26 = {instancePath:instancePath+"/hfd",schemaPath:"#/properties/hfd/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.properties.hfd.required,parentSchema:schema34.properties.hfd,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key5 in data12){
if(!(key5 === "max")){
const err27 = {instancePath:instancePath+"/hfd",schemaPath:"#/properties/hfd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.hfd,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.max !== undefined){
let data13 = data12.max;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 <= 0 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/hfd/max",schemaPath:"#/properties/hfd/properties/max/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema34.properties.hfd.properties.max,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/hfd/max",schemaPath:"#/properties/hfd/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.hfd.properties.max.type,parentSchema:schema34.properties.hfd.properties.max,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
if(data.timePerNight !== undefined){
if(!(validate79(data.timePerNight, {instancePath:instancePath+"/timePerNight",parentData:data,parentDataProperty:"timePerNight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.timePerSequence !== undefined){
if(!(validate79(data.timePerSequence, {instancePath:instancePath+"/timePerSequence",parentData:data,parentDataProperty:"timePerSequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.moon !== undefined){
let data16 = data.moon;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
const err30 = {instancePath:instancePath+"/moon",schemaPath:"#/properties/moon/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.moon,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key6 in data16){
if(!((((key6 === "down") || (key6 === "phase")) || (key6 === "distance")) || (key6 === "lorentzian"))){
const err31 = {instancePath:instancePath+"/moon",schemaPath:"#/properties/moon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.moon,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.down !== undefined){
let data17 = data16.down;
if(typeof data17 !== "boolean"){
const err32 = {instancePath:instancePath+"/moon/down",schemaPath:"#/properties/moon/properties/down/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.moon.properties.down.type,parentSchema:schema34.properties.moon.properties.down,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.phase !== undefined){
let data18 = data16.phase;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (typeof data18 !== "string")){
const err33 = {instancePath:instancePath+"/moon/phase",schemaPath:"#/properties/moon/properties/phase/type",keyword:"type",params:{type: schema34.properties.moon.properties.phase.type},message:"must be object,string",schema:schema34.properties.moon.properties.phase.type,parentSchema:schema34.properties.moon.properties.phase,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err34 = {instancePath:instancePath+"/moon/phase",schemaPath:"#/properties/moon/properties/phase/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema34.properties.moon.properties.phase,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err35 = {instancePath:instancePath+"/moon/phase",schemaPath:"#/properties/moon/properties/phase/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.moon.properties.phase,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key7 in data18){
if(!((((key7 === "min") || (key7 === "andMoonUp")) || (key7 === "max")) || (key7 === "orMoonDown"))){
const err36 = {instancePath:instancePath+"/moon/phase",schemaPath:"#/properties/moon/properties/phase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.moon.properties.phase,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data18.min !== undefined){
let data19 = data18.min;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err37 = {instancePath:instancePath+"/moon/phase/min",schemaPath:"#/properties/moon/properties/phase/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.moon.properties.phase.properties.min.type,parentSchema:schema34.properties.moon.properties.phase.properties.min,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
const err38 = {instancePath:instancePath+"/moon/phase/min",schemaPath:"#/properties/moon/properties/phase/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema34.properties.moon.properties.phase.properties.min,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/moon/phase/min",schemaPath:"#/properties/moon/properties/phase/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.moon.properties.phase.properties.min,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data18.andMoonUp !== undefined){
let data20 = data18.andMoonUp;
if(typeof data20 !== "boolean"){
const err40 = {instancePath:instancePath+"/moon/phase/andMoonUp",schemaPath:"#/properties/moon/properties/phase/properties/andMoonUp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.moon.properties.phase.properties.andMoonUp.type,parentSchema:schema34.properties.moon.properties.phase.properties.andMoonUp,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.max !== undefined){
let data21 = data18.max;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err41 = {instancePath:instancePath+"/moon/phase/max",schemaPath:"#/properties/moon/properties/phase/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.moon.properties.phase.properties.max.type,parentSchema:schema34.properties.moon.properties.phase.properties.max,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err42 = {instancePath:instancePath+"/moon/phase/max",schemaPath:"#/properties/moon/properties/phase/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema34.properties.moon.properties.phase.properties.max,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err43 = {instancePath:instancePath+"/moon/phase/max",schemaPath:"#/properties/moon/properties/phase/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.moon.properties.phase.properties.max,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data18.orMoonDown !== undefined){
let data22 = data18.orMoonDown;
if(typeof data22 !== "boolean"){
const err44 = {instancePath:instancePath+"/moon/phase/orMoonDown",schemaPath:"#/properties/moon/properties/phase/properties/orMoonDown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.moon.properties.phase.properties.orMoonDown.type,parentSchema:schema34.properties.moon.properties.phase.properties.orMoonDown,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.andMoonUp !== undefined){
if(data18.min === undefined){
const err45 = {instancePath:instancePath+"/moon/phase",schemaPath:"#/properties/moon/properties/phase/dependentRequired",keyword:"dependentRequired",params:{property: "andMoonUp",
    missingProperty: "min",
    depsCount: 1,
    deps: "min"},message:"must have property min when property andMoonUp is present",schema:schema34.properties.moon.properties.phase.dependentRequired,parentSchema:schema34.properties.moon.properties.phase,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.orMoonDown !== undefined){
if(data18.max === undefined){
const err46 = {instancePath:instancePath+"/moon/phase",schemaPath:"#/properties/moon/properties/phase/dependentRequired",keyword:"dependentRequired",params:{property: "orMoonDown",
    missingProperty: "max",
    depsCount: 1,
    deps: "max"},message:"must have property max when property orMoonDown is present",schema:schema34.properties.moon.properties.phase.dependentRequired,parentSchema:schema34.properties.moon.properties.phase,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
if(data16.distance !== undefined){
let data23 = data16.distance;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (typeof data23 !== "string")){
const err47 = {instancePath:instancePath+"/moon/distance",schemaPath:"#/properties/moon/properties/distance/type",keyword:"type",params:{type: schema34.properties.moon.properties.distance.type},message:"must be object,string",schema:schema34.properties.moon.properties.distance.type,parentSchema:schema34.properties.moon.properties.distance,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err48 = {instancePath:instancePath+"/moon/distance",schemaPath:"#/properties/moon/properties/distance/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema34.properties.moon.properties.distance,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.min === undefined){
const err49 = {instancePath:instancePath+"/moon/distance",schemaPath:"#/properties/moon/properties/distance/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema34.properties.moon.properties.distance.required,parentSchema:schema34.properties.moon.properties.distance,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key8 in data23){
if(!((key8 === "min") || (key8 === "orMoonDown"))){
const err50 = {instancePath:instancePath+"/moon/distance",schemaPath:"#/properties/moon/properties/distance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.moon.properties.distance,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.min !== undefined){
let data24 = data23.min;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 180 || isNaN(data24)){
const err51 = {instancePath:instancePath+"/moon/distance/min",schemaPath:"#/properties/moon/properties/distance/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema34.properties.moon.properties.distance.properties.min,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err52 = {instancePath:instancePath+"/moon/distance/min",schemaPath:"#/properties/moon/properties/distance/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.moon.properties.distance.properties.min,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/moon/distance/min",schemaPath:"#/properties/moon/properties/distance/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.moon.properties.distance.properties.min.type,parentSchema:schema34.properties.moon.properties.distance.properties.min,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.orMoonDown !== undefined){
let data25 = data23.orMoonDown;
if(typeof data25 !== "boolean"){
const err54 = {instancePath:instancePath+"/moon/distance/orMoonDown",schemaPath:"#/properties/moon/properties/distance/properties/orMoonDown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.moon.properties.distance.properties.orMoonDown.type,parentSchema:schema34.properties.moon.properties.distance.properties.orMoonDown,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
if(data16.lorentzian !== undefined){
let data26 = data16.lorentzian;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (typeof data26 !== "string")){
const err55 = {instancePath:instancePath+"/moon/lorentzian",schemaPath:"#/properties/moon/properties/lorentzian/type",keyword:"type",params:{type: schema34.properties.moon.properties.lorentzian.type},message:"must be object,string",schema:schema34.properties.moon.properties.lorentzian.type,parentSchema:schema34.properties.moon.properties.lorentzian,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err56 = {instancePath:instancePath+"/moon/lorentzian",schemaPath:"#/properties/moon/properties/lorentzian/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema34.properties.moon.properties.lorentzian,data:data26};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.profile === undefined){
const err57 = {instancePath:instancePath+"/moon/lorentzian",schemaPath:"#/properties/moon/properties/lorentzian/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'",schema:schema34.properties.moon.properties.lorentzian.required,parentSchema:schema34.properties.moon.properties.lorentzian,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key9 in data26){
if(!((key9 === "profile") || (key9 === "orMoonDown"))){
const err58 = {instancePath:instancePath+"/moon/lorentzian",schemaPath:"#/properties/moon/properties/lorentzian/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.moon.properties.lorentzian,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data26.profile !== undefined){
let data27 = data26.profile;
if(!(((data27 === "broad-band") || (data27 === "narrow-band")) || (data27 === "free"))){
const err59 = {instancePath:instancePath+"/moon/lorentzian/profile",schemaPath:"#/properties/moon/properties/lorentzian/properties/profile/enum",keyword:"enum",params:{allowedValues: schema34.properties.moon.properties.lorentzian.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.moon.properties.lorentzian.properties.profile.enum,parentSchema:schema34.properties.moon.properties.lorentzian.properties.profile,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.orMoonDown !== undefined){
let data28 = data26.orMoonDown;
if(typeof data28 !== "boolean"){
const err60 = {instancePath:instancePath+"/moon/lorentzian/orMoonDown",schemaPath:"#/properties/moon/properties/lorentzian/properties/orMoonDown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.moon.properties.lorentzian.properties.orMoonDown.type,parentSchema:schema34.properties.moon.properties.lorentzian.properties.orMoonDown,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/moon",schemaPath:"#/properties/moon/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.moon.type,parentSchema:schema34.properties.moon,data:data16};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.oneShot !== undefined){
let data29 = data.oneShot;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (typeof data29 !== "string")){
const err62 = {instancePath:instancePath+"/oneShot",schemaPath:"#/properties/oneShot/type",keyword:"type",params:{type: schema34.properties.oneShot.type},message:"must be object,string",schema:schema34.properties.oneShot.type,parentSchema:schema34.properties.oneShot,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err63 = {instancePath:instancePath+"/oneShot",schemaPath:"#/properties/oneShot/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema34.properties.oneShot,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.at === undefined){
const err64 = {instancePath:instancePath+"/oneShot",schemaPath:"#/properties/oneShot/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema34.properties.oneShot.required,parentSchema:schema34.properties.oneShot,data:data29};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key10 in data29){
if(!((key10 === "at") || (key10 === "early"))){
const err65 = {instancePath:instancePath+"/oneShot",schemaPath:"#/properties/oneShot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.oneShot,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data29.at !== undefined){
if(!(validate76(data29.at, {instancePath:instancePath+"/oneShot/at",parentData:data29,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data29.early !== undefined){
if(!(validate82(data29.early, {instancePath:instancePath+"/oneShot/early",parentData:data29,parentDataProperty:"early",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
}
if(data.presetIntervals !== undefined){
let data32 = data.presetIntervals;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (typeof data32 !== "string")){
const err66 = {instancePath:instancePath+"/presetIntervals",schemaPath:"#/properties/presetIntervals/type",keyword:"type",params:{type: schema34.properties.presetIntervals.type},message:"must be object,string",schema:schema34.properties.presetIntervals.type,parentSchema:schema34.properties.presetIntervals,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err67 = {instancePath:instancePath+"/presetIntervals",schemaPath:"#/properties/presetIntervals/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema34.properties.presetIntervals,data:data32};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.intervals === undefined){
const err68 = {instancePath:instancePath+"/presetIntervals",schemaPath:"#/properties/presetIntervals/required",keyword:"required",params:{missingProperty: "intervals"},message:"must have required property '"+"intervals"+"'",schema:schema34.properties.presetIntervals.required,parentSchema:schema34.properties.presetIntervals,data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key11 in data32){
if(!(((key11 === "intervals") || (key11 === "early")) || (key11 === "resetProgress"))){
const err69 = {instancePath:instancePath+"/presetIntervals",schemaPath:"#/properties/presetIntervals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.presetIntervals,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data32.intervals !== undefined){
let data33 = data32.intervals;
if(Array.isArray(data33)){
if(data33.length > 1000){
const err70 = {instancePath:instancePath+"/presetIntervals/intervals",schemaPath:"#/properties/presetIntervals/properties/intervals/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema34.properties.presetIntervals.properties.intervals,data:data33};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data33.length < 1){
const err71 = {instancePath:instancePath+"/presetIntervals/intervals",schemaPath:"#/properties/presetIntervals/properties/intervals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.presetIntervals.properties.intervals,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len0 = data33.length;
for(let i0=0; i0<len0; i0++){
let data34 = data33[i0];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.from === undefined){
const err72 = {instancePath:instancePath+"/presetIntervals/intervals/" + i0,schemaPath:"#/properties/presetIntervals/properties/intervals/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema34.properties.presetIntervals.properties.intervals.items.required,parentSchema:schema34.properties.presetIntervals.properties.intervals.items,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data34.to === undefined){
const err73 = {instancePath:instancePath+"/presetIntervals/intervals/" + i0,schemaPath:"#/properties/presetIntervals/properties/intervals/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema34.properties.presetIntervals.properties.intervals.items.required,parentSchema:schema34.properties.presetIntervals.properties.intervals.items,data:data34};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key12 in data34){
if(!(((key12 === "from") || (key12 === "to")) || (key12 === "enabled"))){
const err74 = {instancePath:instancePath+"/presetIntervals/intervals/" + i0,schemaPath:"#/properties/presetIntervals/properties/intervals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.presetIntervals.properties.intervals.items,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data34.from !== undefined){
if(!(validate76(data34.from, {instancePath:instancePath+"/presetIntervals/intervals/" + i0+"/from",parentData:data34,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data34.to !== undefined){
if(!(validate76(data34.to, {instancePath:instancePath+"/presetIntervals/intervals/" + i0+"/to",parentData:data34,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data34.enabled !== undefined){
let data37 = data34.enabled;
if(typeof data37 !== "boolean"){
const err75 = {instancePath:instancePath+"/presetIntervals/intervals/" + i0+"/enabled",schemaPath:"#/properties/presetIntervals/properties/intervals/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.presetIntervals.properties.intervals.items.properties.enabled.type,parentSchema:schema34.properties.presetIntervals.properties.intervals.items.properties.enabled,data:data37};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/presetIntervals/intervals/" + i0,schemaPath:"#/properties/presetIntervals/properties/intervals/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.presetIntervals.properties.intervals.items.type,parentSchema:schema34.properties.presetIntervals.properties.intervals.items,data:data34};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/presetIntervals/intervals",schemaPath:"#/properties/presetIntervals/properties/intervals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.presetIntervals.properties.intervals.type,parentSchema:schema34.properties.presetIntervals.properties.intervals,data:data33};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data32.early !== undefined){
if(!(validate82(data32.early, {instancePath:instancePath+"/presetIntervals/early",parentData:data32,parentDataProperty:"early",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data32.resetProgress !== undefined){
let data39 = data32.resetProgress;
if(typeof data39 !== "boolean"){
const err78 = {instancePath:instancePath+"/presetIntervals/resetProgress",schemaPath:"#/properties/presetIntervals/properties/resetProgress/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.presetIntervals.properties.resetProgress.type,parentSchema:schema34.properties.presetIntervals.properties.resetProgress,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"title":"RobotargetShotFile","description":"A slot of shots. What is not stated keeps the server's value; a new one is enabled, of lights, unbinned.","type":"object","additionalProperties":false,"required":["exposure","count"],"properties":{"filter":{"description":"Name of the filter in the profile. Left out where the profile has none.","type":"string","maxLength":200,"minLength":1},"exposure":{"$ref":"#/$defs/duration"},"count":{"type":"integer","minimum":1,"maximum":100000},"binning":{"type":"integer","minimum":1,"maximum":16},"gain":{"description":"As the camera counts it.","type":"integer","minimum":-2147483648,"maximum":2147483647},"offset":{"description":"As the camera counts it.","type":"integer","minimum":-2147483648,"maximum":2147483647},"readoutMode":{"description":"Name of the readout mode in the profile, or its index.","type":["string","integer"],"minLength":1,"maxLength":200,"minimum":0,"maximum":1000},"speed":{"description":"Name of the speed in the profile, or its index.","type":["string","integer"],"minLength":1,"maxLength":200,"minimum":0,"maximum":1000},"type":{"enum":["light","bias","dark","flat"]},"label":{"description":"Added to the names of its files.","type":"string","maxLength":60},"order":{"description":"Place among the target's shots. As RoboTarget has it when absent.","type":"integer","minimum":0,"maximum":10000},"enabled":{"type":"boolean"}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exposure === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exposure"},message:"must have required property '"+"exposure"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.count === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func15.call(schema39.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.filter !== undefined){
let data0 = data.filter;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err3 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema39.properties.filter,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.filter,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.filter.type,parentSchema:schema39.properties.filter,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.exposure !== undefined){
if(!(validate82(data.exposure, {instancePath:instancePath+"/exposure",parentData:data,parentDataProperty:"exposure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.count.type,parentSchema:schema39.properties.count,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema39.properties.count,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema39.properties.count,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.binning !== undefined){
let data3 = data.binning;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/binning",schemaPath:"#/properties/binning/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.binning.type,parentSchema:schema39.properties.binning,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 16 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/binning",schemaPath:"#/properties/binning/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema39.properties.binning,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/binning",schemaPath:"#/properties/binning/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema39.properties.binning,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.gain !== undefined){
let data4 = data.gain;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.gain.type,parentSchema:schema39.properties.gain,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema39.properties.gain,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648",schema:-2147483648,parentSchema:schema39.properties.gain,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.offset !== undefined){
let data5 = data.offset;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.offset.type,parentSchema:schema39.properties.offset,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema39.properties.offset,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < -2147483648 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648",schema:-2147483648,parentSchema:schema39.properties.offset,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.readoutMode !== undefined){
let data6 = data.readoutMode;
if((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))){
const err18 = {instancePath:instancePath+"/readoutMode",schemaPath:"#/properties/readoutMode/type",keyword:"type",params:{type: schema39.properties.readoutMode.type},message:"must be string,integer",schema:schema39.properties.readoutMode.type,parentSchema:schema39.properties.readoutMode,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/readoutMode",schemaPath:"#/properties/readoutMode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema39.properties.readoutMode,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/readoutMode",schemaPath:"#/properties/readoutMode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.readoutMode,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err21 = {instancePath:instancePath+"/readoutMode",schemaPath:"#/properties/readoutMode/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema39.properties.readoutMode,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func1(data6) < 1){
const err22 = {instancePath:instancePath+"/readoutMode",schemaPath:"#/properties/readoutMode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.readoutMode,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.speed !== undefined){
let data7 = data.speed;
if((typeof data7 !== "string") && (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7))))){
const err23 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: schema39.properties.speed.type},message:"must be string,integer",schema:schema39.properties.speed.type,parentSchema:schema39.properties.speed,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema39.properties.speed,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.speed,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(typeof data7 === "string"){
if(func1(data7) > 200){
const err26 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema39.properties.speed,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data7) < 1){
const err27 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.speed,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.type !== undefined){
let data8 = data.type;
if(!((((data8 === "light") || (data8 === "bias")) || (data8 === "dark")) || (data8 === "flat"))){
const err28 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema39.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.type.enum,parentSchema:schema39.properties.type,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.label !== undefined){
let data9 = data.label;
if(typeof data9 === "string"){
if(func1(data9) > 60){
const err29 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema39.properties.label,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.label.type,parentSchema:schema39.properties.label,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.order !== undefined){
let data10 = data.order;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.order.type,parentSchema:schema39.properties.order,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10000 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema39.properties.order,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.order,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.enabled !== undefined){
let data11 = data.enabled;
if(typeof data11 !== "boolean"){
const err34 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.enabled.type,parentSchema:schema39.properties.enabled,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequence === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},message:"must have required property '"+"sequence"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.shots === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shots"},message:"must have required property '"+"shots"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func15.call(schema29.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.guid !== undefined){
if(!(validate71(data.guid, {instancePath:instancePath+"/guid",parentData:data,parentDataProperty:"guid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.sequence !== undefined){
let data1 = data.sequence;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err3 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema29.properties.sequence,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema29.properties.sequence,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.sequence.type,parentSchema:schema29.properties.sequence,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.priority !== undefined){
let data2 = data.priority;
if(!(((((data2 === "very-low") || (data2 === "low")) || (data2 === "normal")) || (data2 === "high")) || (data2 === "first"))){
const err6 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: schema29.properties.priority.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.priority.enum,parentSchema:schema29.properties.priority,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.repeat !== undefined){
let data3 = data.repeat;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err7 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: schema29.properties.repeat.type},message:"must be integer,string",schema:schema29.properties.repeat.type,parentSchema:schema29.properties.repeat,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema29.properties.repeat,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema29.properties.repeat,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err10 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema29.properties.repeat,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.enabled !== undefined){
let data4 = data.enabled;
if(typeof data4 !== "boolean"){
const err11 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema29.properties.enabled.type,parentSchema:schema29.properties.enabled,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tag !== undefined){
let data5 = data.tag;
if(typeof data5 === "string"){
if(func1(data5) > 100){
const err12 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema29.properties.tag,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.tag.type,parentSchema:schema29.properties.tag,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.note !== undefined){
let data6 = data.note;
if(typeof data6 === "string"){
if(func1(data6) > 2000){
const err14 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema29.properties.note,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.note.type,parentSchema:schema29.properties.note,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.created !== undefined){
if(!(validate76(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate78(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.constraints !== undefined){
if(!(validate85(data.constraints, {instancePath:instancePath+"/constraints",parentData:data,parentDataProperty:"constraints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.shots !== undefined){
let data10 = data.shots;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
const _errs19 = errors;
if(!(validate53(key1, {instancePath:instancePath+"/shots",parentData:data10,parentDataProperty:"shots",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
if(!valid1){
const err16 = {instancePath:instancePath+"/shots",schemaPath:"#/properties/shots/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema29.properties.shots.propertyNames,parentSchema:schema29.properties.shots,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key2 in data10){
if(!(validate105(data10[key2], {instancePath:instancePath+"/shots/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/shots",schemaPath:"#/properties/shots/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.properties.shots.type,parentSchema:schema29.properties.shots,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.targets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"},message:"must have required property '"+"targets"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "guid")) || (key0 === "profile")) || (key0 === "tag")) || (key0 === "note")) || (key0 === "enabled")) || (key0 === "targets"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema27.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema27.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.name.type,parentSchema:schema27.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.guid !== undefined){
if(!(validate71(data.guid, {instancePath:instancePath+"/guid",parentData:data,parentDataProperty:"guid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.profile !== undefined){
let data2 = data.profile;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err6 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema27.properties.profile,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema27.properties.profile,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.profile.type,parentSchema:schema27.properties.profile,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tag !== undefined){
let data3 = data.tag;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err9 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema27.properties.tag,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.tag.type,parentSchema:schema27.properties.tag,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.note !== undefined){
let data4 = data.note;
if(typeof data4 === "string"){
if(func1(data4) > 2000){
const err11 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema27.properties.note,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.note.type,parentSchema:schema27.properties.note,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.enabled !== undefined){
let data5 = data.enabled;
if(typeof data5 !== "boolean"){
const err13 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.properties.enabled.type,parentSchema:schema27.properties.enabled,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.targets !== undefined){
let data6 = data.targets;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
const _errs15 = errors;
if(!(validate53(key1, {instancePath:instancePath+"/targets",parentData:data6,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
if(!valid1){
const err14 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema27.properties.targets.propertyNames,parentSchema:schema27.properties.targets,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data6){
if(!(validate74(data6[key2], {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.properties.targets.type,parentSchema:schema27.properties.targets,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sets === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sets"},message:"must have required property '"+"sets"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "moved") || (key0 === "sets"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.moved !== undefined){
let data0 = data.moved;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err2 = {instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema25.properties.moved,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(!(validate66(key1, {instancePath:instancePath+"/moved",parentData:data0,parentDataProperty:"moved",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema25.properties.moved.propertyNames,parentSchema:schema25.properties.moved,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate66(data0[key2], {instancePath:instancePath+"/moved/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.moved.type,parentSchema:schema25.properties.moved,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sets !== undefined){
let data2 = data.sets;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err5 = {instancePath:instancePath+"/sets",schemaPath:"#/properties/sets/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema25.properties.sets,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key3 in data2){
const _errs9 = errors;
if(!(validate53(key3, {instancePath:instancePath+"/sets",parentData:data2,parentDataProperty:"sets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
const err6 = {instancePath:instancePath+"/sets",schemaPath:"#/properties/sets/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema25.properties.sets.propertyNames,parentSchema:schema25.properties.sets,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key4 in data2){
if(!(validate70(data2[key4], {instancePath:instancePath+"/sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sets.type,parentSchema:schema25.properties.sets,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"NightFile","type":"object","additionalProperties":false,"required":["lanes"],"properties":{"starts":{"description":"No step starts before this.","$ref":"#/$defs/time","default":"nautical-dusk"},"ends":{"description":"Every lane is brought to a safe stop here.","$ref":"#/$defs/time","default":"nautical-dawn"},"lanes":{"description":"Steps in order, by device. Lanes run side by side.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/step"}}}}};
const schema41 = {"description":"HH:MM in the site's zone, ISO 8601 with an offset, or a sky event such as astronomical-dusk + 30m or transit(m31) - 1h.","type":"string","minLength":4,"maxLength":80};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 4){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters",schema:4,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"StepFile","description":"One thing to get done: exactly one verb, and how to go about it.","type":"object","additionalProperties":false,"properties":{"id":{"description":"Stable name of the step. Made from lane, verb and object when absent.","$ref":"#/$defs/id"},"when":{"$ref":"#/$defs/when"},"until":{"$ref":"#/$defs/until"},"needs":{"description":"Ids of steps that must be done first, in any lane.","type":"array","items":{"type":"string","maxLength":200},"uniqueItems":true,"minItems":1},"onFailure":{"description":"stop: the lane ends here, made safe. skip: the step counts as skipped and the lane goes on. continue: the step counts as failed and the lane goes on as if it had been done.","enum":["stop","skip","continue"],"default":"stop"},"retry":{"description":"What to do when the step fails in a way that allows another try.","type":"object","additionalProperties":false,"required":["attempts"],"properties":{"attempts":{"description":"Tries in all, the first included.","type":"integer","minimum":1,"maximum":20},"backoff":{"description":"Wait before the second try; doubled for each further one, 15 min at most.","$ref":"#/$defs/duration","default":"30s"}}},"timeout":{"description":"Longest time the step may take once it has started. Each verb has its own default.","$ref":"#/$defs/duration"},"sync":{"$ref":"#/$defs/robotarget.sync"},"enable":{"$ref":"#/$defs/robotarget.enable"},"disable":{"$ref":"#/$defs/robotarget.disable"},"watch":{"$ref":"#/$defs/robotarget.watch"},"abort":{"$ref":"#/$defs/robotarget.abort"},"report":{"$ref":"#/$defs/robotarget.report"},"calibrate":{"$ref":"#/$defs/dwarf.calibrate"},"goto":{"$ref":"#/$defs/dwarf.goto"},"camera":{"$ref":"#/$defs/dwarf.camera"},"stack":{"$ref":"#/$defs/dwarf.stack"},"goLive":{"$ref":"#/$defs/dwarf.goLive"},"focus":{"anyOf":[{"$ref":"#/$defs/dwarf.focus"},{"$ref":"#/$defs/move.focus"}]},"polarAlign":{"$ref":"#/$defs/dwarf.polarAlign"},"darks":{"$ref":"#/$defs/dwarf.darks"},"photo":{"$ref":"#/$defs/dwarf.photo"},"burst":{"$ref":"#/$defs/dwarf.burst"},"record":{"$ref":"#/$defs/dwarf.record"},"timelapse":{"$ref":"#/$defs/dwarf.timelapse"},"panorama":{"$ref":"#/$defs/dwarf.panorama"},"move":{"$ref":"#/$defs/dwarf.move"},"ringLight":{"$ref":"#/$defs/dwarf.ringLight"},"indicator":{"$ref":"#/$defs/dwarf.indicator"},"lock":{"$ref":"#/$defs/dwarf.lock"},"unlock":{"$ref":"#/$defs/dwarf.unlock"},"schedule":{"$ref":"#/$defs/dwarf.schedule"},"download":{"$ref":"#/$defs/dwarf.download"},"powerOff":{"$ref":"#/$defs/dwarf.powerOff"},"reboot":{"$ref":"#/$defs/dwarf.reboot"},"wake":{"$ref":"#/$defs/move.wake"},"slew":{"$ref":"#/$defs/move.slew"},"track":{"anyOf":[{"$ref":"#/$defs/dwarf.track"},{"$ref":"#/$defs/move.track"}]},"offset":{"$ref":"#/$defs/move.offset"},"visit":{"$ref":"#/$defs/move.visit"},"wait":{"$ref":"#/$defs/move.wait"},"filter":{"$ref":"#/$defs/move.filter"},"dome":{"$ref":"#/$defs/move.dome"},"shutter":{"$ref":"#/$defs/move.shutter"},"ephemeris":{"$ref":"#/$defs/move.ephemeris"},"list":{"$ref":"#/$defs/move.list"},"guide":{"$ref":"#/$defs/move.guide"},"clock":{"$ref":"#/$defs/move.clock"},"position":{"$ref":"#/$defs/move.position"},"raw":{"$ref":"#/$defs/move.raw"},"sleep":{"$ref":"#/$defs/move.sleep"}}};
const schema43 = {"title":"WhenFile","description":"The step waits until all of this holds, and is skipped when it can no longer hold tonight. Checked again right before the command is sent.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"target":{"description":"Id of the target that the sky conditions are about. The step's own target, or the last one pointed at in the lane, when absent.","type":"string","maxLength":200},"after":{"$ref":"#/$defs/time"},"before":{"$ref":"#/$defs/time"},"altitude":{"description":"Altitude of the target in degrees, without refraction.","$ref":"#/$defs/range"},"aboveHorizon":{"description":"The target is above the site's horizon file.","const":true},"hourAngle":{"description":"Hour angle of the target in hours: [from, to].","$ref":"#/$defs/hourAnglePair"},"airmass":{"description":"Airmass of the target (Pickering 2002).","type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","minimum":1,"maximum":40}}},"sunAltitude":{"description":"Altitude of the Sun's centre in degrees.","$ref":"#/$defs/range"},"moonAltitude":{"description":"Altitude of the Moon's centre in degrees.","$ref":"#/$defs/range"},"moonIllumination":{"description":"Illuminated part of the Moon's disc in percent.","$ref":"#/$defs/range"},"moonSeparation":{"description":"Angle between the target and the Moon in degrees.","$ref":"#/$defs/range"}}};
const schema44 = {"title":"RangeFile","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"type":"number"},"max":{"type":"number"}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "min") || (key0 === "max"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.min.type,parentSchema:schema44.properties.min,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.max.type,parentSchema:schema44.properties.max,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"description":"Two numbers of hours: [from, to].","type":"array","minItems":2,"maxItems":2,"items":{"type":"number","minimum":-12,"maximum":12}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 12 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema45.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < -12 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -12},message:"must be >= -12",schema:-12,parentSchema:schema45.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema45.items.type,parentSchema:schema45.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func15.call(schema43.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema43.properties.target,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.target.type,parentSchema:schema43.properties.target,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.after !== undefined){
if(!(validate112(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate112(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.altitude !== undefined){
if(!(validate121(data.altitude, {instancePath:instancePath+"/altitude",parentData:data,parentDataProperty:"altitude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.aboveHorizon !== undefined){
let data4 = data.aboveHorizon;
if(true !== data4){
const err4 = {instancePath:instancePath+"/aboveHorizon",schemaPath:"#/properties/aboveHorizon/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema43.properties.aboveHorizon,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.hourAngle !== undefined){
if(!(validate123(data.hourAngle, {instancePath:instancePath+"/hourAngle",parentData:data,parentDataProperty:"hourAngle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.airmass !== undefined){
let data6 = data.airmass;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.max === undefined){
const err5 = {instancePath:instancePath+"/airmass",schemaPath:"#/properties/airmass/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema43.properties.airmass.required,parentSchema:schema43.properties.airmass,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data6){
if(!(key1 === "max")){
const err6 = {instancePath:instancePath+"/airmass",schemaPath:"#/properties/airmass/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema43.properties.airmass,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.max !== undefined){
let data7 = data6.max;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 40 || isNaN(data7)){
const err7 = {instancePath:instancePath+"/airmass/max",schemaPath:"#/properties/airmass/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40",schema:40,parentSchema:schema43.properties.airmass.properties.max,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err8 = {instancePath:instancePath+"/airmass/max",schemaPath:"#/properties/airmass/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema43.properties.airmass.properties.max,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/airmass/max",schemaPath:"#/properties/airmass/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.airmass.properties.max.type,parentSchema:schema43.properties.airmass.properties.max,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/airmass",schemaPath:"#/properties/airmass/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.airmass.type,parentSchema:schema43.properties.airmass,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sunAltitude !== undefined){
if(!(validate121(data.sunAltitude, {instancePath:instancePath+"/sunAltitude",parentData:data,parentDataProperty:"sunAltitude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.moonAltitude !== undefined){
if(!(validate121(data.moonAltitude, {instancePath:instancePath+"/moonAltitude",parentData:data,parentDataProperty:"moonAltitude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.moonIllumination !== undefined){
if(!(validate121(data.moonIllumination, {instancePath:instancePath+"/moonIllumination",parentData:data,parentDataProperty:"moonIllumination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.moonSeparation !== undefined){
if(!(validate121(data.moonSeparation, {instancePath:instancePath+"/moonSeparation",parentData:data,parentDataProperty:"moonSeparation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"UntilFile","description":"The step ends, and counts as done, as soon as any of this holds.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"target":{"description":"As in when.","type":"string","maxLength":200},"time":{"$ref":"#/$defs/time"},"altitude":{"description":"Altitude of the target in degrees.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"below":{"type":"number"},"above":{"type":"number"}}},"hourAngle":{"description":"Hour angle of the target in hours.","type":"object","additionalProperties":false,"required":["above"],"properties":{"above":{"type":"number","minimum":-12,"maximum":12}}},"sunAltitude":{"description":"Altitude of the Sun in degrees.","type":"object","additionalProperties":false,"required":["above"],"properties":{"above":{"type":"number"}}},"moonAltitude":{"description":"Altitude of the Moon in degrees.","type":"object","additionalProperties":false,"required":["above"],"properties":{"above":{"type":"number"}}}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "target") || (key0 === "time")) || (key0 === "altitude")) || (key0 === "hourAngle")) || (key0 === "sunAltitude")) || (key0 === "moonAltitude"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema46.properties.target,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.target.type,parentSchema:schema46.properties.target,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate112(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.altitude !== undefined){
let data2 = data.altitude;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err4 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema46.properties.altitude,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "below") || (key1 === "above"))){
const err5 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema46.properties.altitude,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.below !== undefined){
let data3 = data2.below;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/altitude/below",schemaPath:"#/properties/altitude/properties/below/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema46.properties.altitude.properties.below.type,parentSchema:schema46.properties.altitude.properties.below,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.above !== undefined){
let data4 = data2.above;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/altitude/above",schemaPath:"#/properties/altitude/properties/above/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema46.properties.altitude.properties.above.type,parentSchema:schema46.properties.altitude.properties.above,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.altitude.type,parentSchema:schema46.properties.altitude,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.hourAngle !== undefined){
let data5 = data.hourAngle;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.above === undefined){
const err9 = {instancePath:instancePath+"/hourAngle",schemaPath:"#/properties/hourAngle/required",keyword:"required",params:{missingProperty: "above"},message:"must have required property '"+"above"+"'",schema:schema46.properties.hourAngle.required,parentSchema:schema46.properties.hourAngle,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data5){
if(!(key2 === "above")){
const err10 = {instancePath:instancePath+"/hourAngle",schemaPath:"#/properties/hourAngle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema46.properties.hourAngle,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.above !== undefined){
let data6 = data5.above;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 12 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/hourAngle/above",schemaPath:"#/properties/hourAngle/properties/above/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema46.properties.hourAngle.properties.above,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < -12 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/hourAngle/above",schemaPath:"#/properties/hourAngle/properties/above/minimum",keyword:"minimum",params:{comparison: ">=", limit: -12},message:"must be >= -12",schema:-12,parentSchema:schema46.properties.hourAngle.properties.above,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/hourAngle/above",schemaPath:"#/properties/hourAngle/properties/above/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema46.properties.hourAngle.properties.above.type,parentSchema:schema46.properties.hourAngle.properties.above,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/hourAngle",schemaPath:"#/properties/hourAngle/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.hourAngle.type,parentSchema:schema46.properties.hourAngle,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sunAltitude !== undefined){
let data7 = data.sunAltitude;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.above === undefined){
const err15 = {instancePath:instancePath+"/sunAltitude",schemaPath:"#/properties/sunAltitude/required",keyword:"required",params:{missingProperty: "above"},message:"must have required property '"+"above"+"'",schema:schema46.properties.sunAltitude.required,parentSchema:schema46.properties.sunAltitude,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key3 in data7){
if(!(key3 === "above")){
const err16 = {instancePath:instancePath+"/sunAltitude",schemaPath:"#/properties/sunAltitude/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema46.properties.sunAltitude,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.above !== undefined){
let data8 = data7.above;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/sunAltitude/above",schemaPath:"#/properties/sunAltitude/properties/above/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema46.properties.sunAltitude.properties.above.type,parentSchema:schema46.properties.sunAltitude.properties.above,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/sunAltitude",schemaPath:"#/properties/sunAltitude/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.sunAltitude.type,parentSchema:schema46.properties.sunAltitude,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.moonAltitude !== undefined){
let data9 = data.moonAltitude;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.above === undefined){
const err19 = {instancePath:instancePath+"/moonAltitude",schemaPath:"#/properties/moonAltitude/required",keyword:"required",params:{missingProperty: "above"},message:"must have required property '"+"above"+"'",schema:schema46.properties.moonAltitude.required,parentSchema:schema46.properties.moonAltitude,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key4 in data9){
if(!(key4 === "above")){
const err20 = {instancePath:instancePath+"/moonAltitude",schemaPath:"#/properties/moonAltitude/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema46.properties.moonAltitude,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.above !== undefined){
let data10 = data9.above;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/moonAltitude/above",schemaPath:"#/properties/moonAltitude/properties/above/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema46.properties.moonAltitude.properties.above.type,parentSchema:schema46.properties.moonAltitude.properties.above,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/moonAltitude",schemaPath:"#/properties/moonAltitude/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.moonAltitude.type,parentSchema:schema46.properties.moonAltitude,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"title":"SyncFile","description":"Make the database hold what the plan says under robotarget.","type":["object","null"],"additionalProperties":false,"properties":{"prune":{"description":"Remove objects of this plan that it does not name any more, unless shots of them are done.","type":"boolean","default":false},"adopt":{"description":"Take over hand-made objects that have the names of the plan's.","type":"boolean","default":false}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be object,null",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "prune") || (key0 === "adopt"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prune !== undefined){
let data0 = data.prune;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/prune",schemaPath:"#/properties/prune/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.prune.type,parentSchema:schema47.properties.prune,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.adopt !== undefined){
let data1 = data.adopt;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.adopt.type,parentSchema:schema47.properties.adopt,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"title":"ObjectOrTagFile","description":"A set, target or shot of this plan by its ids, or { setTag: TAG }.","type":["string","object"],"pattern":"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$","examples":["autumn","autumn/m31","autumn/m31/ha"],"additionalProperties":false,"required":["setTag"],"properties":{"setTag":{"description":"Tag of sets, in all profiles.","type":"string","minLength":1,"maxLength":100}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},message:"must be string,object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"},message:"must match pattern \""+"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"+"\"",schema:"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$",parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setTag === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "setTag"},message:"must have required property '"+"setTag"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "setTag")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.setTag !== undefined){
let data0 = data.setTag;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err4 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.setTag.type,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},message:"must be string,object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"},message:"must match pattern \""+"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"+"\"",schema:"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$",parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setTag === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "setTag"},message:"must have required property '"+"setTag"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "setTag")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.setTag !== undefined){
let data0 = data.setTag;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err4 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.setTag.type,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"title":"WatchFile","description":"Watch RoboTarget work: until its objects have made this progress, until it is idle, or until the step's own until.","type":["object","null"],"additionalProperties":false,"properties":{"objects":{"description":"Sets and targets of the plan that progress is about; all targets when absent.","type":"array","minItems":1,"items":{"$ref":"#/$defs/setOrTargetPath"}},"progress":{"description":"Percent of the shots, of each object, that ends the step.","type":"number","exclusiveMinimum":0,"maximum":100},"idle":{"description":"RoboTarget has taken nothing for so long: ends the step.","$ref":"#/$defs/duration"},"every":{"description":"How often the database is read.","$ref":"#/$defs/duration","default":"60s"}}};
const schema51 = {"description":"A set or target of this plan's RoboTarget state by its ids: SET or SET/TARGET.","examples":["autumn","autumn/m31"],"type":"string","pattern":"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$"};
const pattern30 = new RegExp("^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$", "u");

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern30.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$"},message:"must match pattern \""+"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$"+"\"",schema:"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$",parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type},message:"must be object,null",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "objects") || (key0 === "progress")) || (key0 === "idle")) || (key0 === "every"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.objects !== undefined){
let data0 = data.objects;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.objects,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate142(data0[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.objects.type,parentSchema:schema50.properties.objects,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.progress !== undefined){
let data2 = data.progress;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema50.properties.progress,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 <= 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema50.properties.progress,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema50.properties.progress.type,parentSchema:schema50.properties.progress,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.idle !== undefined){
if(!(validate82(data.idle, {instancePath:instancePath+"/idle",parentData:data,parentDataProperty:"idle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.every !== undefined){
if(!(validate82(data.every, {instancePath:instancePath+"/every",parentData:data,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"title":"AbortFile","description":"Abort the running sequence if it is of this set or target of the plan, or of this tag; all: RoboTarget's whole action.","type":["string","object"],"pattern":"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$","examples":["autumn","autumn/m31"],"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"all":{"const":true},"setTag":{"type":"string","minLength":1,"maxLength":100},"targetTag":{"type":"string","minLength":1,"maxLength":100}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type},message:"must be string,object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern30.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$"},message:"must match pattern \""+"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$"+"\"",schema:"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "all") || (key0 === "setTag")) || (key0 === "targetTag"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.all !== undefined){
let data0 = data.all;
if(true !== data0){
const err5 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema52.properties.all,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.setTag !== undefined){
let data1 = data.setTag;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err6 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema52.properties.setTag,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.setTag,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.setTag.type,parentSchema:schema52.properties.setTag,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.targetTag !== undefined){
let data2 = data.targetTag;
if(typeof data2 === "string"){
if(func1(data2) > 100){
const err9 = {instancePath:instancePath+"/targetTag",schemaPath:"#/properties/targetTag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema52.properties.targetTag,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/targetTag",schemaPath:"#/properties/targetTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.targetTag,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/targetTag",schemaPath:"#/properties/targetTag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.targetTag.type,parentSchema:schema52.properties.targetTag,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"title":"ReportFile","description":"Write down what RoboTarget did: runs, sessions, errors, shots. Kept in the run's folder.","type":["object","null"],"additionalProperties":false,"properties":{"days":{"description":"How many days back.","type":"integer","minimum":1,"maximum":365,"default":1},"images":{"description":"Fetch a JPEG of each shot, so many at most.","type":"integer","minimum":0,"maximum":1000,"default":0}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type},message:"must be object,null",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "days") || (key0 === "images"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.days.type,parentSchema:schema53.properties.days,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 365 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema53.properties.days,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.days,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.images !== undefined){
let data1 = data.images;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.images.type,parentSchema:schema53.properties.images,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema53.properties.images,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema53.properties.images,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"description":"This verb takes no value.","type":["object","null"],"additionalProperties":false};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"title":"GotoFile","description":"Point at a target (its id) and track it.","type":["string","object"],"maxLength":200,"additionalProperties":false,"required":["target"],"properties":{"target":{"type":"string","maxLength":200},"oneClick":{"description":"The telescope focuses and calibrates by itself first.","type":"boolean","default":false}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type},message:"must be string,object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "target") || (key0 === "oneClick"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema55.properties.target,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.target.type,parentSchema:schema55.properties.target,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.oneClick !== undefined){
let data1 = data.oneClick;
if(typeof data1 !== "boolean"){
const err6 = {instancePath:instancePath+"/oneClick",schemaPath:"#/properties/oneClick/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema55.properties.oneClick.type,parentSchema:schema55.properties.oneClick,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"title":"CameraFile","description":"Set parameters of a camera. What is absent is left as it is.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"exposure":{"$ref":"#/$defs/duration"},"gain":{"type":"integer","minimum":0,"maximum":240},"filter":{"enum":["vis","astro","duo-band"]},"binning":{"enum":["4k","2k"]},"format":{"enum":["fits","tiff"]},"brightness":{"description":"As the phone app shows it.","type":"integer","minimum":-100,"maximum":100},"contrast":{"description":"As the phone app shows it.","type":"integer","minimum":-100,"maximum":100},"saturation":{"description":"As the phone app shows it.","type":"integer","minimum":-100,"maximum":100},"hue":{"description":"As the phone app shows it.","type":"integer","minimum":-180,"maximum":180},"sharpness":{"description":"As the phone app shows it.","type":"integer","minimum":0,"maximum":100},"whiteBalance":{"description":"auto, a scene (incandescent, warm-fluorescent, fluorescent, sun, cloud, shade, twilight), or a colour temperature in hundreds of kelvin.","type":"string","pattern":"^(auto|incandescent|warm-fluorescent|fluorescent|sun|cloud|shade|twilight|[1-9]\\d?00K)$","maxLength":20,"examples":["4500K","sun","auto"]}}};
const pattern32 = new RegExp("^(auto|incandescent|warm-fluorescent|fluorescent|sun|cloud|shade|twilight|[1-9]\\d?00K)$", "u");

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func15.call(schema56.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err2 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema56.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.camera.enum,parentSchema:schema56.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exposure !== undefined){
if(!(validate82(data.exposure, {instancePath:instancePath+"/exposure",parentData:data,parentDataProperty:"exposure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.gain !== undefined){
let data2 = data.gain;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.gain.type,parentSchema:schema56.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 240 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema56.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.filter !== undefined){
let data3 = data.filter;
if(!(((data3 === "vis") || (data3 === "astro")) || (data3 === "duo-band"))){
const err6 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/enum",keyword:"enum",params:{allowedValues: schema56.properties.filter.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.filter.enum,parentSchema:schema56.properties.filter,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.binning !== undefined){
let data4 = data.binning;
if(!((data4 === "4k") || (data4 === "2k"))){
const err7 = {instancePath:instancePath+"/binning",schemaPath:"#/properties/binning/enum",keyword:"enum",params:{allowedValues: schema56.properties.binning.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.binning.enum,parentSchema:schema56.properties.binning,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(!((data5 === "fits") || (data5 === "tiff"))){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema56.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.format.enum,parentSchema:schema56.properties.format,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.brightness !== undefined){
let data6 = data.brightness;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/brightness",schemaPath:"#/properties/brightness/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.brightness.type,parentSchema:schema56.properties.brightness,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/brightness",schemaPath:"#/properties/brightness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema56.properties.brightness,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6 < -100 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/brightness",schemaPath:"#/properties/brightness/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100",schema:-100,parentSchema:schema56.properties.brightness,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.contrast !== undefined){
let data7 = data.contrast;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err12 = {instancePath:instancePath+"/contrast",schemaPath:"#/properties/contrast/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.contrast.type,parentSchema:schema56.properties.contrast,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/contrast",schemaPath:"#/properties/contrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema56.properties.contrast,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7 < -100 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/contrast",schemaPath:"#/properties/contrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100",schema:-100,parentSchema:schema56.properties.contrast,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.saturation !== undefined){
let data8 = data.saturation;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/saturation",schemaPath:"#/properties/saturation/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.saturation.type,parentSchema:schema56.properties.saturation,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/saturation",schemaPath:"#/properties/saturation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema56.properties.saturation,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8 < -100 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/saturation",schemaPath:"#/properties/saturation/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100",schema:-100,parentSchema:schema56.properties.saturation,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.hue !== undefined){
let data9 = data.hue;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/hue",schemaPath:"#/properties/hue/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.hue.type,parentSchema:schema56.properties.hue,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 180 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/hue",schemaPath:"#/properties/hue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema56.properties.hue,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 < -180 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/hue",schemaPath:"#/properties/hue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180",schema:-180,parentSchema:schema56.properties.hue,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.sharpness !== undefined){
let data10 = data.sharpness;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.sharpness.type,parentSchema:schema56.properties.sharpness,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema56.properties.sharpness,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.sharpness,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.whiteBalance !== undefined){
let data11 = data.whiteBalance;
if(typeof data11 === "string"){
if(func1(data11) > 20){
const err24 = {instancePath:instancePath+"/whiteBalance",schemaPath:"#/properties/whiteBalance/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema56.properties.whiteBalance,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern32.test(data11)){
const err25 = {instancePath:instancePath+"/whiteBalance",schemaPath:"#/properties/whiteBalance/pattern",keyword:"pattern",params:{pattern: "^(auto|incandescent|warm-fluorescent|fluorescent|sun|cloud|shade|twilight|[1-9]\\d?00K)$"},message:"must match pattern \""+"^(auto|incandescent|warm-fluorescent|fluorescent|sun|cloud|shade|twilight|[1-9]\\d?00K)$"+"\"",schema:"^(auto|incandescent|warm-fluorescent|fluorescent|sun|cloud|shade|twilight|[1-9]\\d?00K)$",parentSchema:schema56.properties.whiteBalance,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/whiteBalance",schemaPath:"#/properties/whiteBalance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.whiteBalance.type,parentSchema:schema56.properties.whiteBalance,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"title":"StackFile","description":"Take frames of the current target and stack them on the telescope.","type":"object","additionalProperties":false,"required":["exposure","gain","frames"],"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"exposure":{"description":"Exposure of one frame.","$ref":"#/$defs/duration"},"gain":{"type":"integer","minimum":0,"maximum":240},"filter":{"enum":["vis","astro","duo-band"]},"binning":{"description":"4k is unbinned, 2k is 2 by 2.","enum":["4k","2k"],"default":"4k"},"format":{"enum":["fits","tiff"],"default":"fits"},"frames":{"description":"Frames to take.","type":"integer","minimum":1,"maximum":999},"darks":{"description":"require: see first that darks fit. ask: let the telescope refuse. continue: go on without darks that fit.","enum":["require","ask","continue"],"default":"ask"}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exposure === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exposure"},message:"must have required property '"+"exposure"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.gain === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gain"},message:"must have required property '"+"gain"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.frames === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frames"},message:"must have required property '"+"frames"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "camera") || (key0 === "exposure")) || (key0 === "gain")) || (key0 === "filter")) || (key0 === "binning")) || (key0 === "format")) || (key0 === "frames")) || (key0 === "darks"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err4 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema57.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.camera.enum,parentSchema:schema57.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.exposure !== undefined){
if(!(validate82(data.exposure, {instancePath:instancePath+"/exposure",parentData:data,parentDataProperty:"exposure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.gain !== undefined){
let data2 = data.gain;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.gain.type,parentSchema:schema57.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 240 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema57.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.filter !== undefined){
let data3 = data.filter;
if(!(((data3 === "vis") || (data3 === "astro")) || (data3 === "duo-band"))){
const err8 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/enum",keyword:"enum",params:{allowedValues: schema57.properties.filter.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.filter.enum,parentSchema:schema57.properties.filter,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.binning !== undefined){
let data4 = data.binning;
if(!((data4 === "4k") || (data4 === "2k"))){
const err9 = {instancePath:instancePath+"/binning",schemaPath:"#/properties/binning/enum",keyword:"enum",params:{allowedValues: schema57.properties.binning.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.binning.enum,parentSchema:schema57.properties.binning,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(!((data5 === "fits") || (data5 === "tiff"))){
const err10 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema57.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.format.enum,parentSchema:schema57.properties.format,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.frames !== undefined){
let data6 = data.frames;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.frames.type,parentSchema:schema57.properties.frames,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 999 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999",schema:999,parentSchema:schema57.properties.frames,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.frames,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.darks !== undefined){
let data7 = data.darks;
if(!(((data7 === "require") || (data7 === "ask")) || (data7 === "continue"))){
const err14 = {instancePath:instancePath+"/darks",schemaPath:"#/properties/darks/enum",keyword:"enum",params:{allowedValues: schema57.properties.darks.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.darks.enum,parentSchema:schema57.properties.darks,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"title":"FocusFile","description":"auto: on the stars. infinity: where the telescope knows it to be. Or by single steps.","type":["string","object"],"pattern":"^(auto|infinity)$","additionalProperties":false,"required":["steps","direction"],"properties":{"steps":{"type":"integer","minimum":1,"maximum":500},"direction":{"enum":["near","far"]}}};
const pattern33 = new RegExp("^(auto|infinity)$", "u");

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type},message:"must be string,object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern33.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(auto|infinity)$"},message:"must match pattern \""+"^(auto|infinity)$"+"\"",schema:"^(auto|infinity)$",parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.steps === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.direction === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "steps") || (key0 === "direction"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.steps !== undefined){
let data0 = data.steps;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.steps.type,parentSchema:schema59.properties.steps,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 500 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema59.properties.steps,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema59.properties.steps,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(!((data1 === "near") || (data1 === "far"))){
const err8 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema59.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema59.properties.direction.enum,parentSchema:schema59.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"title":"MoveFocusFile","description":"init: initialize the focus axis. Or { to: POSITION }, { by: STEPS }, { mode: absolute or relative }.","type":["string","object"],"pattern":"^init$","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"to":{"description":"Position in MOVE's units.","type":"integer","minimum":-99999,"maximum":99999},"by":{"description":"Steps in MOVE's units. Never repeated without a person's word.","type":"integer","minimum":-99999,"maximum":99999},"mode":{"description":"MOVE's focus mode.","enum":["absolute","relative"]}}};
const pattern34 = new RegExp("^init$", "u");

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type},message:"must be string,object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^init$"},message:"must match pattern \""+"^init$"+"\"",schema:"^init$",parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "to") || (key0 === "by")) || (key0 === "mode"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.to.type,parentSchema:schema60.properties.to,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999",schema:99999,parentSchema:schema60.properties.to,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < -99999 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: -99999},message:"must be >= -99999",schema:-99999,parentSchema:schema60.properties.to,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.by !== undefined){
let data1 = data.by;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.by.type,parentSchema:schema60.properties.by,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99999 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999",schema:99999,parentSchema:schema60.properties.by,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < -99999 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minimum",keyword:"minimum",params:{comparison: ">=", limit: -99999},message:"must be >= -99999",schema:-99999,parentSchema:schema60.properties.by,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.mode !== undefined){
let data2 = data.mode;
if(!((data2 === "absolute") || (data2 === "relative"))){
const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema60.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.mode.enum,parentSchema:schema60.properties.mode,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"title":"DarksFile","description":"Take darks unless there are some that fit, list all, or delete those that fit.","type":"object","additionalProperties":false,"properties":{"action":{"enum":["take","list","delete"],"default":"take"},"camera":{"enum":["tele","wide"],"default":"tele"},"exposure":{"$ref":"#/$defs/duration"},"gain":{"description":"Darks exist for gains from 30 to 150.","type":"integer","minimum":30,"maximum":150},"binning":{"enum":["4k","2k"],"default":"4k"},"frames":{"type":"integer","minimum":1,"maximum":99,"default":10},"again":{"description":"Take them also when there are some that fit.","type":"boolean","default":false}},"if":{"properties":{"action":{"const":"list"}},"required":["action"]},"then":{"properties":{"exposure":false,"gain":false}},"else":{"required":["exposure","gain"]}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.action !== undefined){
if("list" !== data.action){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exposure !== undefined){
const err2 = {instancePath:instancePath+"/exposure",schemaPath:"#/then/properties/exposure/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema62.then.properties.exposure,data:data.exposure};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.gain !== undefined){
const err3 = {instancePath:instancePath+"/gain",schemaPath:"#/then/properties/gain/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema62.then.properties.gain,data:data.gain};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.exposure = true;
props0.gain = true;
props0.action = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exposure === undefined){
const err4 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "exposure"},message:"must have required property '"+"exposure"+"'",schema:schema62.else.required,parentSchema:schema62.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.gain === undefined){
const err5 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "gain"},message:"must have required property '"+"gain"+"'",schema:schema62.else.required,parentSchema:schema62.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema62.if,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "action") || (key0 === "camera")) || (key0 === "exposure")) || (key0 === "gain")) || (key0 === "binning")) || (key0 === "frames")) || (key0 === "again"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(!(((data3 === "take") || (data3 === "list")) || (data3 === "delete"))){
const err8 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema62.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.action.enum,parentSchema:schema62.properties.action,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.camera !== undefined){
let data4 = data.camera;
if(!((data4 === "tele") || (data4 === "wide"))){
const err9 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema62.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.camera.enum,parentSchema:schema62.properties.camera,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.exposure !== undefined){
if(!(validate82(data.exposure, {instancePath:instancePath+"/exposure",parentData:data,parentDataProperty:"exposure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.gain !== undefined){
let data6 = data.gain;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.gain.type,parentSchema:schema62.properties.gain,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 150 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150",schema:150,parentSchema:schema62.properties.gain,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 30 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30",schema:30,parentSchema:schema62.properties.gain,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.binning !== undefined){
let data7 = data.binning;
if(!((data7 === "4k") || (data7 === "2k"))){
const err13 = {instancePath:instancePath+"/binning",schemaPath:"#/properties/binning/enum",keyword:"enum",params:{allowedValues: schema62.properties.binning.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.binning.enum,parentSchema:schema62.properties.binning,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.frames !== undefined){
let data8 = data.frames;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.frames.type,parentSchema:schema62.properties.frames,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 99 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema62.properties.frames,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema62.properties.frames,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.again !== undefined){
let data9 = data.again;
if(typeof data9 !== "boolean"){
const err17 = {instancePath:instancePath+"/again",schemaPath:"#/properties/again/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.again.type,parentSchema:schema62.properties.again,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"title":"PhotoFile","description":"Take photos.","type":["object","null"],"additionalProperties":false,"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"count":{"type":"integer","minimum":1,"maximum":100,"default":1}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type},message:"must be object,null",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "camera") || (key0 === "count"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err2 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema63.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema63.properties.camera.enum,parentSchema:schema63.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema63.properties.count.type,parentSchema:schema63.properties.count,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema63.properties.count,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema63.properties.count,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"title":"BurstFile","description":"Take a burst of photos.","type":"object","additionalProperties":false,"required":["count"],"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"count":{"enum":[3,5,10,15,20,30,40,50,60,70,80,90,100,120,150,200,300,400,500,600,700,900,1000]}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "camera") || (key0 === "count"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err2 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema64.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema64.properties.camera.enum,parentSchema:schema64.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((((((((((((((((((((((data1 === 3) || (data1 === 5)) || (data1 === 10)) || (data1 === 15)) || (data1 === 20)) || (data1 === 30)) || (data1 === 40)) || (data1 === 50)) || (data1 === 60)) || (data1 === 70)) || (data1 === 80)) || (data1 === 90)) || (data1 === 100)) || (data1 === 120)) || (data1 === 150)) || (data1 === 200)) || (data1 === 300)) || (data1 === 400)) || (data1 === 500)) || (data1 === 600)) || (data1 === 700)) || (data1 === 900)) || (data1 === 1000))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/enum",keyword:"enum",params:{allowedValues: schema64.properties.count.enum},message:"must be equal to one of the allowed values",schema:schema64.properties.count.enum,parentSchema:schema64.properties.count,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"title":"RecordFile","description":"Record a video for a time.","type":"object","additionalProperties":false,"required":["duration"],"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"duration":{"$ref":"#/$defs/duration"}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "camera") || (key0 === "duration"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err2 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema65.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema65.properties.camera.enum,parentSchema:schema65.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.duration !== undefined){
if(!(validate82(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"title":"TimelapseFile","description":"Take a time lapse for a time.","type":"object","additionalProperties":false,"required":["interval","duration"],"properties":{"camera":{"enum":["tele","wide"],"default":"tele"},"interval":{"description":"Between two photos: 1, 2, 3, 4, 5, 8, 10, 15, 20, 25, 30 or 60 s.","$ref":"#/$defs/duration"},"duration":{"$ref":"#/$defs/duration"}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interval === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interval"},message:"must have required property '"+"interval"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.duration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "camera") || (key0 === "interval")) || (key0 === "duration"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err3 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema66.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.camera.enum,parentSchema:schema66.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.interval !== undefined){
if(!(validate82(data.interval, {instancePath:instancePath+"/interval",parentData:data,parentDataProperty:"interval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate82(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"title":"PanoramaFile","description":"Take a panorama of rows and columns of photos.","type":"object","additionalProperties":false,"required":["rows","columns"],"properties":{"rows":{"type":"integer","minimum":3,"maximum":30},"columns":{"type":"integer","minimum":3,"maximum":60}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.columns === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "rows") || (key0 === "columns"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rows !== undefined){
let data0 = data.rows;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.rows.type,parentSchema:schema67.properties.rows,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 30 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema67.properties.rows,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 3 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3",schema:3,parentSchema:schema67.properties.rows,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.columns !== undefined){
let data1 = data.columns;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.columns.type,parentSchema:schema67.properties.columns,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 60 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema67.properties.columns,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 3 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3",schema:3,parentSchema:schema67.properties.columns,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"title":"MoveFile","description":"Move both axes for a time, as with the joystick. Never repeated without a person's word.","type":"object","additionalProperties":false,"required":["angle","duration"],"properties":{"angle":{"description":"Degrees: 0 moves the view to the right, 90 up.","type":"number","minimum":0,"exclusiveMaximum":360},"speed":{"description":"Part of the fastest.","type":"number","minimum":0.01,"maximum":1,"default":0.3},"duration":{"$ref":"#/$defs/duration"}}};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.angle === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "angle"},message:"must have required property '"+"angle"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.duration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "angle") || (key0 === "speed")) || (key0 === "duration"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.angle !== undefined){
let data0 = data.angle;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/angle",schemaPath:"#/properties/angle/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema68.properties.angle,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 >= 360 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/angle",schemaPath:"#/properties/angle/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 360},message:"must be < 360",schema:360,parentSchema:schema68.properties.angle,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/angle",schemaPath:"#/properties/angle/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema68.properties.angle.type,parentSchema:schema68.properties.angle,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.speed !== undefined){
let data1 = data.speed;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema68.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0.01 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01",schema:0.01,parentSchema:schema68.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema68.properties.speed.type,parentSchema:schema68.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.duration !== undefined){
if(!(validate82(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"description":"Switch the ring light.","enum":["on","off"]};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "on") || (data === "off"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values",schema:schema69.enum,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"description":"Switch the power indicator.","enum":["on","off"]};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "on") || (data === "off"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values",schema:schema70.enum,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"title":"ScheduleFile","description":"Read or cancel what the telescope is to do by itself; sync (experimental) makes it what the plan says.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"enum":["list","get","cancel","delete","sync"]},"id":{"description":"As the telescope lists it. With sync: a name of your own, from which the telescope's is made.","type":"string","minLength":1,"maxLength":200},"tasks":{"description":"With sync: what the telescope is to do, in order. None: nothing, and the schedule is cancelled.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/scheduleTask"}},"calibrate":{"description":"With sync: the telescope calibrates by itself first.","type":"boolean","default":true},"focus":{"description":"With sync: the telescope focuses by itself first.","type":"boolean","default":true},"replace":{"description":"With sync: other schedules for the same time may be lost.","type":"boolean","default":false}},"if":{"properties":{"action":{"const":"sync"}},"required":["action"]},"then":{"required":["id","tasks"],"properties":{"id":{"$ref":"#/$defs/id"}}},"else":{"properties":{"tasks":false,"calibrate":false,"focus":false,"replace":false},"if":{"properties":{"action":{"const":"list"}},"required":["action"]},"then":{"properties":{"id":false}},"else":{"required":["id"]}}};
const schema74 = {"title":"ScheduleTaskFile","type":"object","additionalProperties":false,"required":["target","start","end","exposure","gain","frames"],"properties":{"target":{"description":"Id of a target with coordinates.","type":"string","maxLength":200},"start":{"$ref":"#/$defs/minute"},"end":{"$ref":"#/$defs/minute"},"exposure":{"description":"Exposure of one frame.","$ref":"#/$defs/duration"},"gain":{"type":"integer","minimum":0,"maximum":240},"filter":{"enum":["vis","astro","duo-band"]},"frames":{"type":"integer","minimum":1,"maximum":999}}};
const schema75 = {"description":"A time to the minute, ISO 8601 with an offset.","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$","examples":["2026-11-21T22:30+01:00"]};
const pattern35 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$", "u");

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern35.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.start === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.end === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.exposure === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exposure"},message:"must have required property '"+"exposure"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gain === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gain"},message:"must have required property '"+"gain"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.frames === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frames"},message:"must have required property '"+"frames"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "target") || (key0 === "start")) || (key0 === "end")) || (key0 === "exposure")) || (key0 === "gain")) || (key0 === "filter")) || (key0 === "frames"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema74.properties.target,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.properties.target.type,parentSchema:schema74.properties.target,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate199(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate199(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.exposure !== undefined){
if(!(validate82(data.exposure, {instancePath:instancePath+"/exposure",parentData:data,parentDataProperty:"exposure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.gain !== undefined){
let data4 = data.gain;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema74.properties.gain.type,parentSchema:schema74.properties.gain,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 240 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema74.properties.gain,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema74.properties.gain,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.filter !== undefined){
let data5 = data.filter;
if(!(((data5 === "vis") || (data5 === "astro")) || (data5 === "duo-band"))){
const err12 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/enum",keyword:"enum",params:{allowedValues: schema74.properties.filter.enum},message:"must be equal to one of the allowed values",schema:schema74.properties.filter.enum,parentSchema:schema74.properties.filter,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.frames !== undefined){
let data6 = data.frames;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema74.properties.frames.type,parentSchema:schema74.properties.frames,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 999 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999",schema:999,parentSchema:schema74.properties.frames,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema74.properties.frames,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.action !== undefined){
if("sync" !== data.action){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema73.then.required,parentSchema:schema73.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tasks === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "tasks"},message:"must have required property '"+"tasks"+"'",schema:schema73.then.required,parentSchema:schema73.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id !== undefined){
if(!(validate53(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.id = true;
props0.action = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.action === undefined) && (missing1 = "action")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.action !== undefined){
if("list" !== data.action){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/else/then/properties/id/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema73.else.then.properties.id,data:data.id};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.id = true;
props1.action = true;
}
ifClause1 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err7 = {instancePath,schemaPath:"#/else/else/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema73.else.else.required,parentSchema:schema73.else.else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema73.else.if,parentSchema:schema73.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props1 !== true){
props1 = props1 || {};
props1.tasks = true;
props1.calibrate = true;
props1.focus = true;
props1.replace = true;
}
if(data.tasks !== undefined){
const err9 = {instancePath:instancePath+"/tasks",schemaPath:"#/else/properties/tasks/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema73.else.properties.tasks,data:data.tasks};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.calibrate !== undefined){
const err10 = {instancePath:instancePath+"/calibrate",schemaPath:"#/else/properties/calibrate/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema73.else.properties.calibrate,data:data.calibrate};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.focus !== undefined){
const err11 = {instancePath:instancePath+"/focus",schemaPath:"#/else/properties/focus/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema73.else.properties.focus,data:data.focus};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.replace !== undefined){
const err12 = {instancePath:instancePath+"/replace",schemaPath:"#/else/properties/replace/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema73.else.properties.replace,data:data.replace};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema73.if,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "id")) || (key0 === "tasks")) || (key0 === "calibrate")) || (key0 === "focus")) || (key0 === "replace"))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.action !== undefined){
let data8 = data.action;
if(!(((((data8 === "list") || (data8 === "get")) || (data8 === "cancel")) || (data8 === "delete")) || (data8 === "sync"))){
const err16 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema73.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema73.properties.action.enum,parentSchema:schema73.properties.action,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
let data9 = data.id;
if(typeof data9 === "string"){
if(func1(data9) > 200){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema73.properties.id,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data9) < 1){
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73.properties.id,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.id.type,parentSchema:schema73.properties.id,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tasks !== undefined){
let data10 = data.tasks;
if(Array.isArray(data10)){
if(data10.length > 100){
const err20 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema73.properties.tasks,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate198(data10[i0], {instancePath:instancePath+"/tasks/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.properties.tasks.type,parentSchema:schema73.properties.tasks,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.calibrate !== undefined){
let data12 = data.calibrate;
if(typeof data12 !== "boolean"){
const err22 = {instancePath:instancePath+"/calibrate",schemaPath:"#/properties/calibrate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.properties.calibrate.type,parentSchema:schema73.properties.calibrate,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.focus !== undefined){
let data13 = data.focus;
if(typeof data13 !== "boolean"){
const err23 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.properties.focus.type,parentSchema:schema73.properties.focus,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.replace !== undefined){
let data14 = data.replace;
if(typeof data14 !== "boolean"){
const err24 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.properties.replace.type,parentSchema:schema73.properties.replace,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"title":"DownloadFile","description":"Fetch files of the stacks of the lane's target into the run's folder.","type":["object","null"],"additionalProperties":false,"properties":{"files":{"description":"pictures: the telescope's own stacks. frames: every exposure.","enum":["pictures","frames","all"],"default":"pictures"},"since":{"description":"How far back, by the telescope's clock.","$ref":"#/$defs/duration","default":"16h"}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type},message:"must be object,null",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "files") || (key0 === "since"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(!(((data0 === "pictures") || (data0 === "frames")) || (data0 === "all"))){
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/enum",keyword:"enum",params:{allowedValues: schema76.properties.files.enum},message:"must be equal to one of the allowed values",schema:schema76.properties.files.enum,parentSchema:schema76.properties.files,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.since !== undefined){
if(!(validate82(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"title":"SlewFile","description":"Slew to a target (its id), an altitude and azimuth, a place of the telescope, or something that MOVE has a number for.","type":["string","object"],"maxLength":200,"additionalProperties":false,"minProperties":1,"properties":{"target":{"type":"string","maxLength":200},"altitude":{"description":"Degrees.","type":"number","minimum":0,"maximum":90},"azimuth":{"description":"Degrees, from north through east.","type":"number","minimum":0,"exclusiveMaximum":360},"place":{"description":"A place that MOVE knows.","enum":["zenith","home","flat-screen","uniform-spot"]},"ephemeris":{"description":"Number of an ephemeris that was opened: where its object is now.","type":"integer","minimum":0,"maximum":9999},"entry":{"description":"Number of an entry in the open observing list.","type":"integer","minimum":0,"maximum":9999},"sky":{"description":"Number of a sky position in the open observing list.","type":"integer","minimum":0,"maximum":9999},"position":{"description":"Number on MOVE's stack of previous positions, which shifts with every move.","type":"integer","minimum":0,"maximum":9999}},"if":{"required":["altitude"]},"then":{"properties":{"target":false,"place":false,"ephemeris":false,"entry":false,"sky":false,"position":false}},"else":{"maxProperties":1},"dependentRequired":{"altitude":["azimuth"],"azimuth":["altitude"]}};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema80.type},message:"must be string,object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.altitude === undefined) && (missing0 = "altitude")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target !== undefined){
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/then/properties/target/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.target,data:data.target};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.place !== undefined){
const err3 = {instancePath:instancePath+"/place",schemaPath:"#/then/properties/place/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.place,data:data.place};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ephemeris !== undefined){
const err4 = {instancePath:instancePath+"/ephemeris",schemaPath:"#/then/properties/ephemeris/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.ephemeris,data:data.ephemeris};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.entry !== undefined){
const err5 = {instancePath:instancePath+"/entry",schemaPath:"#/then/properties/entry/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.entry,data:data.entry};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.sky !== undefined){
const err6 = {instancePath:instancePath+"/sky",schemaPath:"#/then/properties/sky/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.sky,data:data.sky};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.position !== undefined){
const err7 = {instancePath:instancePath+"/position",schemaPath:"#/then/properties/position/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.position,data:data.position};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.target = true;
props0.place = true;
props0.ephemeris = true;
props0.entry = true;
props0.sky = true;
props0.position = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err8 = {instancePath,schemaPath:"#/else/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema80.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema80.if,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err10 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err11 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "target") || (key0 === "altitude")) || (key0 === "azimuth")) || (key0 === "place")) || (key0 === "ephemeris")) || (key0 === "entry")) || (key0 === "sky")) || (key0 === "position"))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.target !== undefined){
let data6 = data.target;
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err13 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema80.properties.target,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.target.type,parentSchema:schema80.properties.target,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.altitude !== undefined){
let data7 = data.altitude;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 90 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema80.properties.altitude,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.altitude,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema80.properties.altitude.type,parentSchema:schema80.properties.altitude,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.azimuth !== undefined){
let data8 = data.azimuth;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/azimuth",schemaPath:"#/properties/azimuth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.azimuth,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8 >= 360 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/azimuth",schemaPath:"#/properties/azimuth/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 360},message:"must be < 360",schema:360,parentSchema:schema80.properties.azimuth,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/azimuth",schemaPath:"#/properties/azimuth/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema80.properties.azimuth.type,parentSchema:schema80.properties.azimuth,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.place !== undefined){
let data9 = data.place;
if(!((((data9 === "zenith") || (data9 === "home")) || (data9 === "flat-screen")) || (data9 === "uniform-spot"))){
const err21 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues: schema80.properties.place.enum},message:"must be equal to one of the allowed values",schema:schema80.properties.place.enum,parentSchema:schema80.properties.place,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.ephemeris !== undefined){
let data10 = data.ephemeris;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/ephemeris",schemaPath:"#/properties/ephemeris/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.ephemeris.type,parentSchema:schema80.properties.ephemeris,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9999 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/ephemeris",schemaPath:"#/properties/ephemeris/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema80.properties.ephemeris,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/ephemeris",schemaPath:"#/properties/ephemeris/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.ephemeris,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.entry !== undefined){
let data11 = data.entry;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err25 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.entry.type,parentSchema:schema80.properties.entry,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9999 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema80.properties.entry,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.entry,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.sky !== undefined){
let data12 = data.sky;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/sky",schemaPath:"#/properties/sky/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.sky.type,parentSchema:schema80.properties.sky,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9999 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/sky",schemaPath:"#/properties/sky/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema80.properties.sky,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/sky",schemaPath:"#/properties/sky/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.sky,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.position !== undefined){
let data13 = data.position;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.position.type,parentSchema:schema80.properties.position,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9999 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema80.properties.position,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.position,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.altitude !== undefined){
if(data.azimuth === undefined){
const err34 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "altitude",
    missingProperty: "azimuth",
    depsCount: 1,
    deps: "azimuth"},message:"must have property azimuth when property altitude is present",schema:schema80.dependentRequired,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.azimuth !== undefined){
if(data.altitude === undefined){
const err35 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "azimuth",
    missingProperty: "altitude",
    depsCount: 1,
    deps: "altitude"},message:"must have property altitude when property azimuth is present",schema:schema80.dependentRequired,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"description":"Track the Sun or the Moon by its picture.","enum":["sun","moon"]};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "sun") || (data === "moon"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values",schema:schema81.enum,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema82 = {"title":"TrackFile","description":"Sidereal tracking on or off, rates on top of it, and what the coordinates are locked to.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"sidereal":{"type":"boolean"},"rates":{"description":"Rates against the stars: as numbers, or those of a target that is a body of the solar system, as they are when the step runs.","type":"object","additionalProperties":false,"properties":{"ra":{"description":"Seconds of time per hour, -240 to 240, east positive.","type":"number","minimum":-240,"maximum":240},"dec":{"description":"Seconds of arc per hour, -3600 to 3600, north positive.","type":"number","minimum":-3600,"maximum":3600},"of":{"description":"Id of a target that is a body of the solar system.","type":"string","maxLength":200}},"if":{"required":["of"]},"then":{"properties":{"ra":false,"dec":false}},"else":{"required":["ra","dec"]}},"lock":{"description":"MOVE's lock mode.","enum":["off","sidereal","track"]}}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "sidereal") || (key0 === "rates")) || (key0 === "lock"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sidereal !== undefined){
let data0 = data.sidereal;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/sidereal",schemaPath:"#/properties/sidereal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema82.properties.sidereal.type,parentSchema:schema82.properties.sidereal,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rates !== undefined){
let data1 = data.rates;
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.of === undefined) && (missing0 = "of")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ra !== undefined){
const err4 = {instancePath:instancePath+"/rates/ra",schemaPath:"#/properties/rates/then/properties/ra/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema82.properties.rates.then.properties.ra,data:data1.ra};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.dec !== undefined){
const err5 = {instancePath:instancePath+"/rates/dec",schemaPath:"#/properties/rates/then/properties/dec/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema82.properties.rates.then.properties.dec,data:data1.dec};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.ra = true;
props0.dec = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ra === undefined){
const err6 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/else/required",keyword:"required",params:{missingProperty: "ra"},message:"must have required property '"+"ra"+"'",schema:schema82.properties.rates.else.required,parentSchema:schema82.properties.rates.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.dec === undefined){
const err7 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/else/required",keyword:"required",params:{missingProperty: "dec"},message:"must have required property '"+"dec"+"'",schema:schema82.properties.rates.else.required,parentSchema:schema82.properties.rates.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err8 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema82.properties.rates.if,parentSchema:schema82.properties.rates,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "ra") || (key1 === "dec")) || (key1 === "of"))){
const err9 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema82.properties.rates,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.ra !== undefined){
let data4 = data1.ra;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 240 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/rates/ra",schemaPath:"#/properties/rates/properties/ra/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema82.properties.rates.properties.ra,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < -240 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/rates/ra",schemaPath:"#/properties/rates/properties/ra/minimum",keyword:"minimum",params:{comparison: ">=", limit: -240},message:"must be >= -240",schema:-240,parentSchema:schema82.properties.rates.properties.ra,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/rates/ra",schemaPath:"#/properties/rates/properties/ra/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema82.properties.rates.properties.ra.type,parentSchema:schema82.properties.rates.properties.ra,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.dec !== undefined){
let data5 = data1.dec;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3600 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/rates/dec",schemaPath:"#/properties/rates/properties/dec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema82.properties.rates.properties.dec,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5 < -3600 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/rates/dec",schemaPath:"#/properties/rates/properties/dec/minimum",keyword:"minimum",params:{comparison: ">=", limit: -3600},message:"must be >= -3600",schema:-3600,parentSchema:schema82.properties.rates.properties.dec,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/rates/dec",schemaPath:"#/properties/rates/properties/dec/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema82.properties.rates.properties.dec.type,parentSchema:schema82.properties.rates.properties.dec,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.of !== undefined){
let data6 = data1.of;
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err16 = {instancePath:instancePath+"/rates/of",schemaPath:"#/properties/rates/properties/of/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema82.properties.rates.properties.of,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/rates/of",schemaPath:"#/properties/rates/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.rates.properties.of.type,parentSchema:schema82.properties.rates.properties.of,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.properties.rates.type,parentSchema:schema82.properties.rates,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.lock !== undefined){
let data7 = data.lock;
if(!(((data7 === "off") || (data7 === "sidereal")) || (data7 === "track"))){
const err19 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/enum",keyword:"enum",params:{allowedValues: schema82.properties.lock.enum},message:"must be equal to one of the allowed values",schema:schema82.properties.lock.enum,parentSchema:schema82.properties.lock,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"title":"OffsetFile","description":"Move relative to where the telescope points, in seconds of arc. Never repeated without a person's word.","type":"object","additionalProperties":false,"required":["ra","dec"],"properties":{"ra":{"type":"number","minimum":-7200,"maximum":7200},"dec":{"type":"number","minimum":-7200,"maximum":7200}}};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ra === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ra"},message:"must have required property '"+"ra"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dec === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dec"},message:"must have required property '"+"dec"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "ra") || (key0 === "dec"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ra !== undefined){
let data0 = data.ra;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 7200 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/ra",schemaPath:"#/properties/ra/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema83.properties.ra,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < -7200 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/ra",schemaPath:"#/properties/ra/minimum",keyword:"minimum",params:{comparison: ">=", limit: -7200},message:"must be >= -7200",schema:-7200,parentSchema:schema83.properties.ra,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/ra",schemaPath:"#/properties/ra/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.properties.ra.type,parentSchema:schema83.properties.ra,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dec !== undefined){
let data1 = data.dec;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 7200 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/dec",schemaPath:"#/properties/dec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema83.properties.dec,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < -7200 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/dec",schemaPath:"#/properties/dec/minimum",keyword:"minimum",params:{comparison: ">=", limit: -7200},message:"must be >= -7200",schema:-7200,parentSchema:schema83.properties.dec,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/dec",schemaPath:"#/properties/dec/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.properties.dec.type,parentSchema:schema83.properties.dec,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"title":"VisitFile","description":"Go round targets: for each, slew, settle, then stay at each position of a dither pattern, and back to the target. One step for each target and round.","type":"object","additionalProperties":false,"properties":{"target":{"type":"string","maxLength":200},"targets":{"description":"Ids of targets, in the order of a round.","type":"array","items":{"type":"string","maxLength":200},"minItems":1,"maxItems":1000},"times":{"description":"How often each target is visited. When absent: as often as there is time before an until with a time, sunAltitude or moonAltitude; else once.","type":"integer","minimum":1,"maximum":1000},"order":{"description":"rounds: all targets once, then again. target-by-target: each target as often as times says, then the next.","enum":["rounds","target-by-target"],"default":"rounds"},"ifNotYet":{"description":"A visit whose when does not hold yet. wait: it waits. skip: it is left out while another target of this step can be visited.","enum":["wait","skip"],"default":"wait"},"settle":{"description":"Wait after each slew.","$ref":"#/$defs/duration","default":"0s"},"dither":{"$ref":"#/$defs/dither"},"dwell":{"description":"How long it stays at each position, at least.","$ref":"#/$defs/duration"},"trigger":{"$ref":"#/$defs/trigger"}},"if":{"required":["target"]},"then":{"properties":{"targets":false}},"else":{"required":["targets"]},"allOf":[{"if":{"required":["trigger"]},"else":{"required":["dwell"]}}]};
const schema85 = {"title":"DitherFile","description":"Positions around the target, in seconds of arc: a shape with its step, or offsets.","type":"object","additionalProperties":false,"properties":{"shape":{"description":"box: the target, then the corners of a square around it. cross: the target, then one step to each side. ring: six positions around the target.","enum":["box","cross","ring"]},"step":{"description":"From the target to a side of the square, an end of the cross, the ring.","type":"number","minimum":0.1,"maximum":3600},"offsets":{"description":"[right ascension, declination] of each position, counted from the target.","type":"array","minItems":1,"maxItems":100,"items":{"type":"array","items":{"type":"number","minimum":-3600,"maximum":3600},"minItems":2,"maxItems":2}}},"if":{"required":["offsets"]},"then":{"properties":{"shape":false,"step":false}},"else":{"required":["shape","step"]}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.offsets === undefined) && (missing0 = "offsets")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shape !== undefined){
const err1 = {instancePath:instancePath+"/shape",schemaPath:"#/then/properties/shape/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema85.then.properties.shape,data:data.shape};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step !== undefined){
const err2 = {instancePath:instancePath+"/step",schemaPath:"#/then/properties/step/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema85.then.properties.step,data:data.step};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.shape = true;
props0.step = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shape === undefined){
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "shape"},message:"must have required property '"+"shape"+"'",schema:schema85.else.required,parentSchema:schema85.else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.step === undefined){
const err4 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema85.else.required,parentSchema:schema85.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema85.if,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "shape") || (key0 === "step")) || (key0 === "offsets"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.shape !== undefined){
let data2 = data.shape;
if(!(((data2 === "box") || (data2 === "cross")) || (data2 === "ring"))){
const err7 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/enum",keyword:"enum",params:{allowedValues: schema85.properties.shape.enum},message:"must be equal to one of the allowed values",schema:schema85.properties.shape.enum,parentSchema:schema85.properties.shape,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.step !== undefined){
let data3 = data.step;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3600 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema85.properties.step,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0.1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1},message:"must be >= 0.1",schema:0.1,parentSchema:schema85.properties.step,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema85.properties.step.type,parentSchema:schema85.properties.step,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.offsets !== undefined){
let data4 = data.offsets;
if(Array.isArray(data4)){
if(data4.length > 100){
const err11 = {instancePath:instancePath+"/offsets",schemaPath:"#/properties/offsets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema85.properties.offsets,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/offsets",schemaPath:"#/properties/offsets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema85.properties.offsets,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(Array.isArray(data5)){
if(data5.length > 2){
const err13 = {instancePath:instancePath+"/offsets/" + i0,schemaPath:"#/properties/offsets/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema85.properties.offsets.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.length < 2){
const err14 = {instancePath:instancePath+"/offsets/" + i0,schemaPath:"#/properties/offsets/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema85.properties.offsets.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 3600 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/offsets/" + i0+"/" + i1,schemaPath:"#/properties/offsets/items/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema85.properties.offsets.items.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < -3600 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/offsets/" + i0+"/" + i1,schemaPath:"#/properties/offsets/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -3600},message:"must be >= -3600",schema:-3600,parentSchema:schema85.properties.offsets.items.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/offsets/" + i0+"/" + i1,schemaPath:"#/properties/offsets/items/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema85.properties.offsets.items.items.type,parentSchema:schema85.properties.offsets.items.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/offsets/" + i0,schemaPath:"#/properties/offsets/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.offsets.items.type,parentSchema:schema85.properties.offsets.items,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/offsets",schemaPath:"#/properties/offsets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.offsets.type,parentSchema:schema85.properties.offsets,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"title":"TriggerFile","description":"Something outside of the lane that is waited for: a file, a command, or a step of another lane.","type":"object","additionalProperties":false,"properties":{"file":{"description":"A file that appears or changes; relative to the observatory file. $target and $round stand for the visit's own.","type":"string","minLength":1,"maxLength":500},"command":{"description":"A command of the observatory file's commands that ends with exit code 0.","type":"string","maxLength":200},"step":{"description":"Id of a step of another lane that ends.","type":"string","maxLength":200},"outcome":{"description":"How that step must end.","enum":["any","done"],"default":"any"},"timeout":{"description":"The step fails when it does not come in this time.","$ref":"#/$defs/duration","default":"30m"}},"dependentRequired":{"outcome":["step"]},"if":{"required":["file"]},"then":{"properties":{"command":false,"step":false}},"else":{"if":{"required":["command"]},"then":{"properties":{"step":false}},"else":{"required":["step"]}}};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command !== undefined){
const err1 = {instancePath:instancePath+"/command",schemaPath:"#/then/properties/command/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema86.then.properties.command,data:data.command};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step !== undefined){
const err2 = {instancePath:instancePath+"/step",schemaPath:"#/then/properties/step/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema86.then.properties.step,data:data.step};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.command = true;
props0.step = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.command === undefined) && (missing1 = "command")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.step !== undefined){
const err4 = {instancePath:instancePath+"/step",schemaPath:"#/else/then/properties/step/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema86.else.then.properties.step,data:data.step};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
if(valid2){
var props1 = {};
props1.step = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.step === undefined){
const err5 = {instancePath,schemaPath:"#/else/else/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema86.else.else.required,parentSchema:schema86.else.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema86.else.if,parentSchema:schema86.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema86.if,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "file") || (key0 === "command")) || (key0 === "step")) || (key0 === "outcome")) || (key0 === "timeout"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.file !== undefined){
let data3 = data.file;
if(typeof data3 === "string"){
if(func1(data3) > 500){
const err9 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema86.properties.file,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data3) < 1){
const err10 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema86.properties.file,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.file.type,parentSchema:schema86.properties.file,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.command !== undefined){
let data4 = data.command;
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err12 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema86.properties.command,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.command.type,parentSchema:schema86.properties.command,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.step !== undefined){
let data5 = data.step;
if(typeof data5 === "string"){
if(func1(data5) > 200){
const err14 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema86.properties.step,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.step.type,parentSchema:schema86.properties.step,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.outcome !== undefined){
let data6 = data.outcome;
if(!((data6 === "any") || (data6 === "done"))){
const err16 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema86.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema86.properties.outcome.enum,parentSchema:schema86.properties.outcome,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.timeout !== undefined){
if(!(validate82(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(data.step === undefined){
const err17 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "outcome",
    missingProperty: "step",
    depsCount: 1,
    deps: "step"},message:"must have property step when property outcome is present",schema:schema86.dependentRequired,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.trigger === undefined) && (missing0 = "trigger")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dwell === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty: "dwell"},message:"must have required property '"+"dwell"+"'",schema:schema84.allOf[0].else.required,parentSchema:schema84.allOf[0].else,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema84.allOf[0].if,parentSchema:schema84.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.target === undefined) && (missing1 = "target")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targets !== undefined){
const err4 = {instancePath:instancePath+"/targets",schemaPath:"#/then/properties/targets/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema84.then.properties.targets,data:data.targets};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.targets = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targets === undefined){
const err5 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "targets"},message:"must have required property '"+"targets"+"'",schema:schema84.else.required,parentSchema:schema84.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
ifClause0 = "else";
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema84.if,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func15.call(schema84.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema84.properties.target,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.target.type,parentSchema:schema84.properties.target,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.targets !== undefined){
let data2 = data.targets;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err10 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema84.properties.targets,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema84.properties.targets,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err12 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema84.properties.targets.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.targets.items.type,parentSchema:schema84.properties.targets.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.properties.targets.type,parentSchema:schema84.properties.targets,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.times !== undefined){
let data4 = data.times;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.times.type,parentSchema:schema84.properties.times,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema84.properties.times,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema84.properties.times,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.order !== undefined){
let data5 = data.order;
if(!((data5 === "rounds") || (data5 === "target-by-target"))){
const err18 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema84.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.order.enum,parentSchema:schema84.properties.order,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ifNotYet !== undefined){
let data6 = data.ifNotYet;
if(!((data6 === "wait") || (data6 === "skip"))){
const err19 = {instancePath:instancePath+"/ifNotYet",schemaPath:"#/properties/ifNotYet/enum",keyword:"enum",params:{allowedValues: schema84.properties.ifNotYet.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.ifNotYet.enum,parentSchema:schema84.properties.ifNotYet,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.settle !== undefined){
if(!(validate82(data.settle, {instancePath:instancePath+"/settle",parentData:data,parentDataProperty:"settle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.dither !== undefined){
if(!(validate224(data.dither, {instancePath:instancePath+"/dither",parentData:data,parentDataProperty:"dither",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.dwell !== undefined){
if(!(validate82(data.dwell, {instancePath:instancePath+"/dwell",parentData:data,parentDataProperty:"dwell",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
if(!(validate227(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"title":"WaitFile","description":"Wait for a length of time (30s, 2h30m), or for a trigger.","type":["string","object"],"pattern":"^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$","additionalProperties":false,"required":["trigger"],"properties":{"trigger":{"$ref":"#/$defs/trigger"}}};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema87.type},message:"must be string,object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$"},message:"must match pattern \""+"^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$"+"\"",schema:"^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$",parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trigger === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "trigger")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.trigger !== undefined){
if(!(validate227(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"description":"Position of the filter wheel, a whole number.","type":"integer","minimum":0,"maximum":99};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"title":"DomeFile","description":"What the dome is to do; several things are done in the order of this list.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"init":{"description":"Find the dome's zero.","const":true},"powerPad":{"description":"Turn the dome to its power pad.","const":true},"follow":{"description":"The dome follows the telescope.","type":"boolean"},"jog":{"description":"Turn the dome by degrees, to the right when positive. Never repeated without a person's word.","type":"integer","minimum":-180,"maximum":180},"lights":{"description":"The dome's lights.","type":"boolean"},"suppressLights":{"description":"Keep the lights off during moves.","type":"boolean"}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "init") || (key0 === "powerPad")) || (key0 === "follow")) || (key0 === "jog")) || (key0 === "lights")) || (key0 === "suppressLights"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.init !== undefined){
let data0 = data.init;
if(true !== data0){
const err2 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema89.properties.init,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.powerPad !== undefined){
let data1 = data.powerPad;
if(true !== data1){
const err3 = {instancePath:instancePath+"/powerPad",schemaPath:"#/properties/powerPad/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema89.properties.powerPad,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.follow !== undefined){
let data2 = data.follow;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/follow",schemaPath:"#/properties/follow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.properties.follow.type,parentSchema:schema89.properties.follow,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.jog !== undefined){
let data3 = data.jog;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/jog",schemaPath:"#/properties/jog/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.jog.type,parentSchema:schema89.properties.jog,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 180 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/jog",schemaPath:"#/properties/jog/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema89.properties.jog,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < -180 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/jog",schemaPath:"#/properties/jog/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180",schema:-180,parentSchema:schema89.properties.jog,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.lights !== undefined){
let data4 = data.lights;
if(typeof data4 !== "boolean"){
const err8 = {instancePath:instancePath+"/lights",schemaPath:"#/properties/lights/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.properties.lights.type,parentSchema:schema89.properties.lights,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.suppressLights !== undefined){
let data5 = data.suppressLights;
if(typeof data5 !== "boolean"){
const err9 = {instancePath:instancePath+"/suppressLights",schemaPath:"#/properties/suppressLights/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.properties.suppressLights.type,parentSchema:schema89.properties.suppressLights,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"title":"ShutterFile","description":"open or close; at the 31-inch with the seconds that its motor runs: { action: open, seconds: 60 }.","type":["string","object"],"pattern":"^(open|close)$","additionalProperties":false,"required":["action","seconds"],"properties":{"action":{"enum":["open","close"]},"seconds":{"description":"How long the motor runs; only the 31-inch takes it.","type":"integer","minimum":1,"maximum":600}}};
const pattern37 = new RegExp("^(open|close)$", "u");

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema90.type},message:"must be string,object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern37.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(open|close)$"},message:"must match pattern \""+"^(open|close)$"+"\"",schema:"^(open|close)$",parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.seconds === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "seconds"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(!((data0 === "open") || (data0 === "close"))){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema90.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema90.properties.action.enum,parentSchema:schema90.properties.action,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.seconds !== undefined){
let data1 = data.seconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.seconds.type,parentSchema:schema90.properties.seconds,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 600 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema90.properties.seconds,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema90.properties.seconds,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"title":"EphemerisFile","description":"Open an ephemeris file that MOVE's computer has, { open: FILE }, or delete all ephemerides.","type":["string","object"],"pattern":"^delete$","additionalProperties":false,"required":["open"],"properties":{"open":{"$ref":"#/$defs/moveFileName"}}};
const pattern38 = new RegExp("^delete$", "u");
const schema92 = {"description":"Name of a file as MOVE's computer has it: letters, digits and signs of ASCII, no quotes.","type":"string","pattern":"^[ !#-~]{1,64}$"};
const pattern39 = new RegExp("^[ !#-~]{1,64}$", "u");

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern39.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[ !#-~]{1,64}$"},message:"must match pattern \""+"^[ !#-~]{1,64}$"+"\"",schema:"^[ !#-~]{1,64}$",parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema91.type},message:"must be string,object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern38.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^delete$"},message:"must match pattern \""+"^delete$"+"\"",schema:"^delete$",parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.open === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "open")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.open !== undefined){
if(!(validate241(data.open, {instancePath:instancePath+"/open",parentData:data,parentDataProperty:"open",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"title":"ListFile","description":"Open an observing list that MOVE's computer has, { open: FILE }, or close it.","type":["string","object"],"pattern":"^close$","additionalProperties":false,"required":["open"],"properties":{"open":{"$ref":"#/$defs/moveFileName"}}};
const pattern40 = new RegExp("^close$", "u");

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema93.type},message:"must be string,object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern40.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^close$"},message:"must match pattern \""+"^close$"+"\"",schema:"^close$",parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.open === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "open")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.open !== undefined){
if(!(validate241(data.open, {instancePath:instancePath+"/open",parentData:data,parentDataProperty:"open",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"description":"Guiding: break the lock, pause, or go on after a pause.","enum":["break-lock","pause","resume"]};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "break-lock") || (data === "pause")) || (data === "resume"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values",schema:schema94.enum,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema95 = {"title":"ClockFile","description":"Set MOVE's clock from this computer's, at the moment of sending.","type":"object","additionalProperties":false,"required":["zone"],"properties":{"set":{"enum":["both","date","time"],"default":"both"},"zone":{"description":"What MOVE's clock shows at this site: UTC, or the site's own time. MOVE's document does not say.","enum":["utc","site"]}}};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "set") || (key0 === "zone"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.set !== undefined){
let data0 = data.set;
if(!(((data0 === "both") || (data0 === "date")) || (data0 === "time"))){
const err2 = {instancePath:instancePath+"/set",schemaPath:"#/properties/set/enum",keyword:"enum",params:{allowedValues: schema95.properties.set.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.set.enum,parentSchema:schema95.properties.set,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.zone !== undefined){
let data1 = data.zone;
if(!((data1 === "utc") || (data1 === "site"))){
const err3 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/enum",keyword:"enum",params:{allowedValues: schema95.properties.zone.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.zone.enum,parentSchema:schema95.properties.zone,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema96 = {"description":"save: put the coordinates on the stack of previous positions. set-home: home is here from now on. update: the coordinates become those of the last place moved to. initialize: initialize the coordinates. Never repeated without a person's word.","enum":["save","set-home","update","initialize"]};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "save") || (data === "set-home")) || (data === "update")) || (data === "initialize"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema96.enum},message:"must be equal to one of the allowed values",schema:schema96.enum,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema97 = {"title":"RawFile","description":"Any command of MOVE but QU and FC, for what has no verb. Never repeated without a person's word.","type":"object","additionalProperties":false,"required":["command","reason"],"properties":{"command":{"description":"Two capital letters.","type":"string","pattern":"^[A-Z]{2}$"},"args":{"description":"Every argument by its name in docs/move.md, in its unit.","type":"object","additionalProperties":{"type":["number","string"]}},"reason":{"description":"Why no verb does; kept in the journal.","type":"string","minLength":1,"maxLength":200}}};
const pattern41 = new RegExp("^[A-Z]{2}$", "u");

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "command") || (key0 === "args")) || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.command !== undefined){
let data0 = data.command;
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema97.properties.command,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.command.type,parentSchema:schema97.properties.command,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.args !== undefined){
let data1 = data.args;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err5 = {instancePath:instancePath+"/args/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/args/additionalProperties/type",keyword:"type",params:{type: schema97.properties.args.additionalProperties.type},message:"must be number,string",schema:schema97.properties.args.additionalProperties.type,parentSchema:schema97.properties.args.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.properties.args.type,parentSchema:schema97.properties.args,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema97.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema97.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.reason.type,parentSchema:schema97.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func15.call(schema42.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate53(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate118(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate130(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
let data3 = data.needs;
if(Array.isArray(data3)){
if(data3.length < 1){
const err1 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42.properties.needs,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err2 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema42.properties.needs.items,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.needs.items.type,parentSchema:schema42.properties.needs.items,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema42.properties.needs,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.needs.type,parentSchema:schema42.properties.needs,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.onFailure !== undefined){
let data5 = data.onFailure;
if(!(((data5 === "stop") || (data5 === "skip")) || (data5 === "continue"))){
const err6 = {instancePath:instancePath+"/onFailure",schemaPath:"#/properties/onFailure/enum",keyword:"enum",params:{allowedValues: schema42.properties.onFailure.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.onFailure.enum,parentSchema:schema42.properties.onFailure,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.retry !== undefined){
let data6 = data.retry;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.attempts === undefined){
const err7 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema42.properties.retry.required,parentSchema:schema42.properties.retry,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "attempts") || (key1 === "backoff"))){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties.retry,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.attempts !== undefined){
let data7 = data6.attempts;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.retry.properties.attempts.type,parentSchema:schema42.properties.retry.properties.attempts,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 20 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema42.properties.retry.properties.attempts,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.retry.properties.attempts,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data6.backoff !== undefined){
if(!(validate82(data6.backoff, {instancePath:instancePath+"/retry/backoff",parentData:data6,parentDataProperty:"backoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.retry.type,parentSchema:schema42.properties.retry,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.timeout !== undefined){
if(!(validate82(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.sync !== undefined){
if(!(validate135(data.sync, {instancePath:instancePath+"/sync",parentData:data,parentDataProperty:"sync",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.enable !== undefined){
if(!(validate137(data.enable, {instancePath:instancePath+"/enable",parentData:data,parentDataProperty:"enable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.disable !== undefined){
if(!(validate139(data.disable, {instancePath:instancePath+"/disable",parentData:data,parentDataProperty:"disable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.watch !== undefined){
if(!(validate141(data.watch, {instancePath:instancePath+"/watch",parentData:data,parentDataProperty:"watch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.abort !== undefined){
if(!(validate147(data.abort, {instancePath:instancePath+"/abort",parentData:data,parentDataProperty:"abort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.report !== undefined){
if(!(validate149(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.calibrate !== undefined){
if(!(validate151(data.calibrate, {instancePath:instancePath+"/calibrate",parentData:data,parentDataProperty:"calibrate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.goto !== undefined){
if(!(validate153(data.goto, {instancePath:instancePath+"/goto",parentData:data,parentDataProperty:"goto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.camera !== undefined){
if(!(validate155(data.camera, {instancePath:instancePath+"/camera",parentData:data,parentDataProperty:"camera",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.stack !== undefined){
if(!(validate158(data.stack, {instancePath:instancePath+"/stack",parentData:data,parentDataProperty:"stack",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.goLive !== undefined){
if(!(validate161(data.goLive, {instancePath:instancePath+"/goLive",parentData:data,parentDataProperty:"goLive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.focus !== undefined){
let data21 = data.focus;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(!(validate163(data21, {instancePath:instancePath+"/focus",parentData:data,parentDataProperty:"focus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid0 = _errs30 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs31 = errors;
if(!(validate165(data21, {instancePath:instancePath+"/focus",parentData:data,parentDataProperty:"focus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var _valid0 = _errs31 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid5){
const err13 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema42.properties.focus.anyOf,parentSchema:schema42.properties.focus,data:data21};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.polarAlign !== undefined){
if(!(validate167(data.polarAlign, {instancePath:instancePath+"/polarAlign",parentData:data,parentDataProperty:"polarAlign",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.darks !== undefined){
if(!(validate169(data.darks, {instancePath:instancePath+"/darks",parentData:data,parentDataProperty:"darks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.photo !== undefined){
if(!(validate172(data.photo, {instancePath:instancePath+"/photo",parentData:data,parentDataProperty:"photo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.burst !== undefined){
if(!(validate174(data.burst, {instancePath:instancePath+"/burst",parentData:data,parentDataProperty:"burst",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.record !== undefined){
if(!(validate176(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.timelapse !== undefined){
if(!(validate179(data.timelapse, {instancePath:instancePath+"/timelapse",parentData:data,parentDataProperty:"timelapse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.panorama !== undefined){
if(!(validate183(data.panorama, {instancePath:instancePath+"/panorama",parentData:data,parentDataProperty:"panorama",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.move !== undefined){
if(!(validate185(data.move, {instancePath:instancePath+"/move",parentData:data,parentDataProperty:"move",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.ringLight !== undefined){
if(!(validate188(data.ringLight, {instancePath:instancePath+"/ringLight",parentData:data,parentDataProperty:"ringLight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.indicator !== undefined){
if(!(validate190(data.indicator, {instancePath:instancePath+"/indicator",parentData:data,parentDataProperty:"indicator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.lock !== undefined){
if(!(validate192(data.lock, {instancePath:instancePath+"/lock",parentData:data,parentDataProperty:"lock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.unlock !== undefined){
if(!(validate194(data.unlock, {instancePath:instancePath+"/unlock",parentData:data,parentDataProperty:"unlock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate196(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.download !== undefined){
if(!(validate205(data.download, {instancePath:instancePath+"/download",parentData:data,parentDataProperty:"download",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.powerOff !== undefined){
if(!(validate208(data.powerOff, {instancePath:instancePath+"/powerOff",parentData:data,parentDataProperty:"powerOff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.reboot !== undefined){
if(!(validate210(data.reboot, {instancePath:instancePath+"/reboot",parentData:data,parentDataProperty:"reboot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.wake !== undefined){
if(!(validate212(data.wake, {instancePath:instancePath+"/wake",parentData:data,parentDataProperty:"wake",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.slew !== undefined){
if(!(validate214(data.slew, {instancePath:instancePath+"/slew",parentData:data,parentDataProperty:"slew",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data.track !== undefined){
let data40 = data.track;
const _errs51 = errors;
let valid6 = false;
const _errs52 = errors;
if(!(validate216(data40, {instancePath:instancePath+"/track",parentData:data,parentDataProperty:"track",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var _valid1 = _errs52 === errors;
valid6 = valid6 || _valid1;
const _errs53 = errors;
if(!(validate218(data40, {instancePath:instancePath+"/track",parentData:data,parentDataProperty:"track",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var _valid1 = _errs53 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err14 = {instancePath:instancePath+"/track",schemaPath:"#/properties/track/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema42.properties.track.anyOf,parentSchema:schema42.properties.track,data:data40};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data.offset !== undefined){
if(!(validate220(data.offset, {instancePath:instancePath+"/offset",parentData:data,parentDataProperty:"offset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.visit !== undefined){
if(!(validate222(data.visit, {instancePath:instancePath+"/visit",parentData:data,parentDataProperty:"visit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.wait !== undefined){
if(!(validate231(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.filter !== undefined){
if(!(validate234(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.dome !== undefined){
if(!(validate236(data.dome, {instancePath:instancePath+"/dome",parentData:data,parentDataProperty:"dome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.shutter !== undefined){
if(!(validate238(data.shutter, {instancePath:instancePath+"/shutter",parentData:data,parentDataProperty:"shutter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.ephemeris !== undefined){
if(!(validate240(data.ephemeris, {instancePath:instancePath+"/ephemeris",parentData:data,parentDataProperty:"ephemeris",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
if(!(validate244(data.list, {instancePath:instancePath+"/list",parentData:data,parentDataProperty:"list",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data.guide !== undefined){
if(!(validate247(data.guide, {instancePath:instancePath+"/guide",parentData:data,parentDataProperty:"guide",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.clock !== undefined){
if(!(validate249(data.clock, {instancePath:instancePath+"/clock",parentData:data,parentDataProperty:"clock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate251(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.raw !== undefined){
if(!(validate253(data.raw, {instancePath:instancePath+"/raw",parentData:data,parentDataProperty:"raw",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.sleep !== undefined){
if(!(validate255(data.sleep, {instancePath:instancePath+"/sleep",parentData:data,parentDataProperty:"sleep",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lanes === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lanes"},message:"must have required property '"+"lanes"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "starts") || (key0 === "ends")) || (key0 === "lanes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.starts !== undefined){
if(!(validate112(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate112(data.ends, {instancePath:instancePath+"/ends",parentData:data,parentDataProperty:"ends",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.lanes !== undefined){
let data2 = data.lanes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err2 = {instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.lanes,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data2){
const _errs6 = errors;
if(!(validate53(key1, {instancePath:instancePath+"/lanes",parentData:data2,parentDataProperty:"lanes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema40.properties.lanes.propertyNames,parentSchema:schema40.properties.lanes,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(Array.isArray(data3)){
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/lanes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lanes/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.lanes.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data3[i0], {instancePath:instancePath+"/lanes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/lanes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lanes/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.lanes.additionalProperties.type,parentSchema:schema40.properties.lanes.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.lanes.type,parentSchema:schema40.properties.lanes,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://nightplan.dev/schemas/plan.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nightplan === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nightplan"},message:"must have required property '"+"nightplan"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.night === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "night"},message:"must have required property '"+"night"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "nightplan") || (key0 === "name")) || (key0 === "summary")) || (key0 === "targets")) || (key0 === "robotarget")) || (key0 === "night"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nightplan !== undefined){
let data0 = data.nightplan;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/nightplan",schemaPath:"#/properties/nightplan/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema19.properties.nightplan,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
let data2 = data.summary;
if(typeof data2 === "string"){
if(func1(data2) > 500){
const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema19.properties.summary,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.summary.type,parentSchema:schema19.properties.summary,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.targets !== undefined){
let data3 = data.targets;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs8 = errors;
if(!(validate53(key1, {instancePath:instancePath+"/targets",parentData:data3,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.properties.targets.propertyNames,parentSchema:schema19.properties.targets,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate56(data3[key2], {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.targets.type,parentSchema:schema19.properties.targets,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.robotarget !== undefined){
let data5 = data.robotarget;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
const _errs13 = errors;
if(!(validate53(key3, {instancePath:instancePath+"/robotarget",parentData:data5,parentDataProperty:"robotarget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
const err9 = {instancePath:instancePath+"/robotarget",schemaPath:"#/properties/robotarget/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema19.properties.robotarget.propertyNames,parentSchema:schema19.properties.robotarget,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data5){
if(!(validate65(data5[key4], {instancePath:instancePath+"/robotarget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/robotarget",schemaPath:"#/properties/robotarget/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.robotarget.type,parentSchema:schema19.properties.robotarget,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.night !== undefined){
if(!(validate111(data.night, {instancePath:instancePath+"/night",parentData:data,parentDataProperty:"night",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const observatoryFile = validate259;
const schema99 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://nightplan.dev/schemas/observatory.schema.json","title":"ObservatoryFile","description":"The site and its devices. One file for each machine. Never holds a secret, only where to find it.","type":"object","additionalProperties":false,"required":["observatory","site","devices"],"properties":{"observatory":{"description":"Version of this format.","const":1},"site":{"title":"SiteFile","type":"object","additionalProperties":false,"required":["latitude","longitude","elevation","zone"],"properties":{"name":{"type":"string"},"latitude":{"description":"Degrees, north positive.","type":"number","minimum":-90,"maximum":90},"longitude":{"description":"Degrees, east positive.","type":"number","minimum":-180,"maximum":180},"elevation":{"description":"Metres above sea level.","type":"number","minimum":-500,"maximum":9000},"zone":{"description":"IANA time zone, such as America/Phoenix.","type":"string"},"horizon":{"description":"File of azimuth and altitude pairs in degrees, one pair a line, relative to this file.","type":"string"}}},"devices":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/device"}},"commands":{"description":"Programs of this machine that plans may wait for, by name: each a list of the program and its arguments, run without a shell. $target and $round stand for the visit's own.","type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"type":"array","items":{"type":"string","maxLength":1000},"minItems":1,"maxItems":100}}},"$defs":{"id":{"description":"Lower-case letters, digits and hyphens, not digits alone, 63 at most.","examples":["rig","hall42"],"type":"string","pattern":"^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$"},"degreesRange":{"title":"DegreesRangeFile","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"type":"number","minimum":-90,"maximum":90},"max":{"type":"number","minimum":-90,"maximum":90}}},"device":{"title":"DeviceFile","type":"object","required":["kind"],"properties":{"kind":{"description":"Family of the device."}}},"secret":{"title":"SecretFile","description":"Where a secret is: an environment variable, or a file that only its owner can read.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"file":{"type":"string"}}},"robotarget":{"title":"RobotargetDeviceFile","description":"Voyager's application server with RoboTarget.","type":"object","additionalProperties":false,"required":["kind","address","profile","sharedSecret","macKey","macWords"],"properties":{"kind":{"const":"robotarget"},"address":{"description":"tcp://HOST:5950, or ws://HOST:5950 for the same over WebSocket.","type":"string","pattern":"^(tcp|ws)://.+:\\d+/?$"},"profile":{"description":"Voyager profile that new sets belong to, with its extension.","type":"string"},"user":{"description":"User name for the server, when it asks for one.","$ref":"#/$defs/secret"},"password":{"$ref":"#/$defs/secret"},"sharedSecret":{"$ref":"#/$defs/secret"},"macKey":{"$ref":"#/$defs/secret"},"macWords":{"description":"The four words of the key, joined by spaces.","$ref":"#/$defs/secret"},"macSeparator":{"description":"What stands between the parts of a MAC: one text for all gaps, or one for each of the three.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":3,"maxItems":3}],"default":"||:||"},"macEncoding":{"description":"hex: base64 of the hexadecimal hash. raw: base64 of its bytes.","enum":["hex","raw"],"default":"hex"},"spelling":{"description":"Which spelling of names the server understands, where the vendor's examples and tables differ.","enum":["example","table"],"default":"example"},"zone":{"description":"IANA time zone of the computer that Voyager runs on. The site's when absent.","type":"string"},"atStop":{"description":"What nightplan does at the end of its lane, and at a safe stop, with what RoboTarget runs: leave it, or abort RoboTarget's whole action.","enum":["leave","abort"],"default":"leave"}}},"dwarf":{"title":"DwarfDeviceFile","description":"A DWARF smart telescope.","type":"object","additionalProperties":false,"required":["kind","address"],"properties":{"kind":{"const":"dwarf"},"address":{"description":"ws://HOST:9900","type":"string","pattern":"^ws://.+:\\d+"},"http":{"description":"Address of the album's HTTP interface. Port 8082 of the same host when absent.","type":"string","pattern":"^http://.+"},"files":{"description":"Address of the files on its card. Port 80 of the same host when both this and http are absent, else that of http.","type":"string","pattern":"^http://.+"},"profile":{"description":"Model and generation of its firmware: DWARF II, 3 or mini; v2 up to 2.1 (DWARF II) and 1.0 (DWARF 3), v3 after that. auto asks the telescope.","enum":["auto","d2-v2","d3-v2","d3-v3","mini-v3"],"default":"auto"},"minCardFreeGb":{"description":"Least free space on its card, in GB: a stack is stopped in time, and none is begun.","type":"number","minimum":0,"maximum":1000,"default":1},"minBatteryPercent":{"description":"Least charge of its battery, likewise.","type":"number","minimum":0,"maximum":100,"default":10},"maxTemperature":{"description":"Highest temperature inside it, in degrees Celsius, likewise. Not watched when absent.","type":"number","minimum":0,"maximum":100},"clientId":{"description":"Identity towards the telescope. Programs with the same one count as one host. The model's usual one when absent.","type":"string"}}},"move":{"title":"MoveDeviceFile","description":"A telescope under Lowell Observatory's MOVE program.","type":"object","additionalProperties":false,"required":["kind","address"],"properties":{"kind":{"const":"move"},"address":{"description":"serial:PATH, or tcp://HOST:PORT of a serial device server.","type":"string","pattern":"^(serial:.+|tcp://.+:\\d+)$"},"baud":{"enum":[9600,19200,38400,57600,115200],"default":9600},"dataBits":{"enum":[7,8],"default":8},"parity":{"enum":["none","even","odd"],"default":"none"},"stopBits":{"enum":[1,2],"default":1},"flowControl":{"description":"What holds the other side back: nothing, the RTS and CTS lines, or XON and XOFF characters.","enum":["none","hardware","software"],"default":"none"},"versions":{"description":"Versions of MOVE that this site trusts, as VR prints them up to the space. Any version when absent.","type":"array","items":{"type":"string"},"minItems":1},"equinox":{"description":"Equinox that MOVE expects coordinates in: J2000, or that of the date.","enum":["j2000","date"],"default":"j2000"},"toleranceArcmin":{"description":"How far from the target a slew may end.","type":"number","exclusiveMinimum":0,"maximum":600,"default":5},"telescope":{"description":"Which of Lowell's telescopes it is: verbs and values that it does not have are found at check time. All are allowed when absent.","enum":["72in","42in","31in","psst","loneos","astrograph","wallace","perth"]},"limits":{"title":"MoveLimitsFile","description":"Where no slew may end; looked at right before it is sent.","type":"object","additionalProperties":false,"properties":{"altitude":{"description":"Degrees. At least 0 when min is absent.","$ref":"#/$defs/degreesRange"},"hourAngle":{"description":"Hours: [from, to].","type":"array","minItems":2,"maxItems":2,"items":{"type":"number","minimum":-12,"maximum":12}},"declination":{"description":"Degrees, of date.","$ref":"#/$defs/degreesRange"},"sunDistance":{"description":"Least angle from the Sun in degrees, whether it is up or not. 10 when absent.","type":"object","additionalProperties":false,"required":["min"],"properties":{"min":{"type":"number","minimum":0,"maximum":180}}}}},"openToSky":{"description":"Steps may open the shutter, and only under a dark sky.","type":"boolean","default":false},"safeState":{"description":"What the telescope does at the end of its lane, of the night, and at a safe stop, after a move was aborted and tracking switched off: none, sleep, home, zenith, close (the shutter), or a list of these in order.","type":["string","array"],"pattern":"^(none|sleep|home|zenith|close)$","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["sleep","home","zenith","close"]},"default":"sleep"},"closeSeconds":{"description":"How long the shutter's motor runs when safeState closes it; only the 31-inch takes it.","type":"integer","minimum":1,"maximum":600},"deadman":{"title":"DeadmanFile","description":"MOVE shuts the telescope down by itself when nightplan has not been heard of for so long. Off when absent.","type":"object","additionalProperties":false,"required":["minutes"],"properties":{"minutes":{"description":"Longer than any move: 15 at least.","type":"integer","minimum":15,"maximum":1440}}}}}}};
const schema100 = {"description":"Lower-case letters, digits and hyphens, not digits alone, 63 at most.","examples":["rig","hall42"],"type":"string","pattern":"^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$"};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$"},message:"must match pattern \""+"^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$"+"\"",schema:"^(?!\\d+$)[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema101 = {"title":"DeviceFile","type":"object","required":["kind"],"properties":{"kind":{"description":"Family of the device."}}};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"props":{"kind":true},"dynamicProps":false,"dynamicItems":false};


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://nightplan.dev/schemas/observatory.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.observatory === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observatory"},message:"must have required property '"+"observatory"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.site === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "site"},message:"must have required property '"+"site"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.devices === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "observatory") || (key0 === "site")) || (key0 === "devices")) || (key0 === "commands"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.observatory !== undefined){
let data0 = data.observatory;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/observatory",schemaPath:"#/properties/observatory/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema99.properties.observatory,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.site !== undefined){
let data1 = data.site;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.latitude === undefined){
const err5 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'",schema:schema99.properties.site.required,parentSchema:schema99.properties.site,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.longitude === undefined){
const err6 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'",schema:schema99.properties.site.required,parentSchema:schema99.properties.site,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.elevation === undefined){
const err7 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "elevation"},message:"must have required property '"+"elevation"+"'",schema:schema99.properties.site.required,parentSchema:schema99.properties.site,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.zone === undefined){
const err8 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'",schema:schema99.properties.site.required,parentSchema:schema99.properties.site,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "name") || (key1 === "latitude")) || (key1 === "longitude")) || (key1 === "elevation")) || (key1 === "zone")) || (key1 === "horizon"))){
const err9 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema99.properties.site,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/site/name",schemaPath:"#/properties/site/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.site.properties.name.type,parentSchema:schema99.properties.site.properties.name,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.latitude !== undefined){
let data3 = data1.latitude;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 90 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/site/latitude",schemaPath:"#/properties/site/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema99.properties.site.properties.latitude,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < -90 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/site/latitude",schemaPath:"#/properties/site/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90",schema:-90,parentSchema:schema99.properties.site.properties.latitude,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/site/latitude",schemaPath:"#/properties/site/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema99.properties.site.properties.latitude.type,parentSchema:schema99.properties.site.properties.latitude,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.longitude !== undefined){
let data4 = data1.longitude;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 180 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/site/longitude",schemaPath:"#/properties/site/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema99.properties.site.properties.longitude,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < -180 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/site/longitude",schemaPath:"#/properties/site/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180",schema:-180,parentSchema:schema99.properties.site.properties.longitude,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/site/longitude",schemaPath:"#/properties/site/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema99.properties.site.properties.longitude.type,parentSchema:schema99.properties.site.properties.longitude,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.elevation !== undefined){
let data5 = data1.elevation;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9000 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/site/elevation",schemaPath:"#/properties/site/properties/elevation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9000},message:"must be <= 9000",schema:9000,parentSchema:schema99.properties.site.properties.elevation,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < -500 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/site/elevation",schemaPath:"#/properties/site/properties/elevation/minimum",keyword:"minimum",params:{comparison: ">=", limit: -500},message:"must be >= -500",schema:-500,parentSchema:schema99.properties.site.properties.elevation,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/site/elevation",schemaPath:"#/properties/site/properties/elevation/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema99.properties.site.properties.elevation.type,parentSchema:schema99.properties.site.properties.elevation,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.zone !== undefined){
let data6 = data1.zone;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/site/zone",schemaPath:"#/properties/site/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.site.properties.zone.type,parentSchema:schema99.properties.site.properties.zone,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.horizon !== undefined){
let data7 = data1.horizon;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/site/horizon",schemaPath:"#/properties/site/properties/horizon/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.site.properties.horizon.type,parentSchema:schema99.properties.site.properties.horizon,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.site.type,parentSchema:schema99.properties.site,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.devices !== undefined){
let data8 = data.devices;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err23 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema99.properties.devices,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data8){
const _errs20 = errors;
if(!(validate260(key2, {instancePath:instancePath+"/devices",parentData:data8,parentDataProperty:"devices",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
if(!valid2){
const err24 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema99.properties.devices.propertyNames,parentSchema:schema99.properties.devices,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key3 in data8){
if(!(validate262(data8[key3], {instancePath:instancePath+"/devices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.devices.type,parentSchema:schema99.properties.devices,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.commands !== undefined){
let data10 = data.commands;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
const _errs25 = errors;
if(!(validate260(key4, {instancePath:instancePath+"/commands",parentData:data10,parentDataProperty:"commands",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
if(!valid4){
const err26 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema99.properties.commands.propertyNames,parentSchema:schema99.properties.commands,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key5 in data10){
let data11 = data10[key5];
if(Array.isArray(data11)){
if(data11.length > 100){
const err27 = {instancePath:instancePath+"/commands/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/commands/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema99.properties.commands.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.length < 1){
const err28 = {instancePath:instancePath+"/commands/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/commands/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema99.properties.commands.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func1(data12) > 1000){
const err29 = {instancePath:instancePath+"/commands/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/commands/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema99.properties.commands.additionalProperties.items,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/commands/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/commands/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.commands.additionalProperties.items.type,parentSchema:schema99.properties.commands.additionalProperties.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/commands/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/commands/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.commands.additionalProperties.type,parentSchema:schema99.properties.commands.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.commands.type,parentSchema:schema99.properties.commands,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const journalEntry = validate265;
const schema102 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://nightplan.dev/schemas/journal.schema.json","title":"JournalEntry","description":"One line of a journal, without its checksum. docs/journal-format.md explains the file.","type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/$defs/run-started"},{"$ref":"#/$defs/process-started"},{"$ref":"#/$defs/plan-adopted"},{"$ref":"#/$defs/waiting"},{"$ref":"#/$defs/intent"},{"$ref":"#/$defs/progress"},{"$ref":"#/$defs/retry"},{"$ref":"#/$defs/interrupted"},{"$ref":"#/$defs/outcome"},{"$ref":"#/$defs/decision"},{"$ref":"#/$defs/lane-stopped"},{"$ref":"#/$defs/night-ended"},{"$ref":"#/$defs/stop-requested"},{"$ref":"#/$defs/made-safe"},{"$ref":"#/$defs/restoring"},{"$ref":"#/$defs/restored"},{"$ref":"#/$defs/device"},{"$ref":"#/$defs/clock-jumped"},{"$ref":"#/$defs/run-ended"}],"$defs":{"error":{"title":"ErrorRecord","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"retry":{"enum":["safe","doubt","never"]}}},"run-started":{"title":"RunStartedEntry","description":"First line of a journal: everything the run goes by.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"run-started"},"body":{"type":"object","additionalProperties":false,"required":["run","program","planFile","planDigest","plan","observatoryDigest","night"],"properties":{"run":{"type":"string"},"program":{"type":"string","description":"Name and version of the program."},"planFile":{"type":"string"},"planDigest":{"type":"string"},"plan":{"type":"object","description":"The plan, whole and resolved."},"observatoryDigest":{"type":"string"},"night":{"type":"object","additionalProperties":false,"required":["date","noonMs","nextNoonMs","startsMs","endsMs","zone"],"properties":{"date":{"type":"string"},"noonMs":{"type":"number"},"nextNoonMs":{"type":"number"},"startsMs":{"type":"number"},"endsMs":{"type":"number"},"zone":{"type":"string","description":"Time zone of the site."}}}}}}},"process-started":{"title":"ProcessStartedEntry","description":"A process took the run up, again or for the first time.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"process-started"},"body":{"type":"object","additionalProperties":false,"required":["program","cutBytes"],"properties":{"program":{"type":"string"},"cutBytes":{"type":"integer","minimum":0,"description":"Bytes of a torn last line that were cut off."}}}}},"plan-adopted":{"title":"PlanAdoptedEntry","description":"The plan file had changed and was adopted: steps with the same id and content keep their outcome.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"plan-adopted"},"body":{"type":"object","additionalProperties":false,"required":["plan","planDigest","kept"],"properties":{"plan":{"type":"object"},"planDigest":{"type":"string"},"kept":{"type":"array","items":{"type":"string"}}}}}},"waiting":{"title":"WaitingEntry","description":"A step waits: for its gate, for other steps, for the night to begin.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"waiting"},"body":{"type":"object","additionalProperties":false,"required":["step","for","reasons"],"properties":{"step":{"description":"Id of a step.","type":"string"},"for":{"enum":["night","needs","gate"]},"reasons":{"type":"array","items":{"type":"string"}},"values":{"type":"object","description":"Facts, by name with units."},"nextLook":{"type":"string","description":"ISO 8601 in UTC with milliseconds."}}}}},"intent":{"title":"IntentEntry","description":"A step is about to act. On disk before its first byte goes out.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"intent"},"body":{"type":"object","additionalProperties":false,"required":["step","attempt","values"],"properties":{"step":{"description":"Id of a step.","type":"string"},"attempt":{"type":"integer","minimum":1},"values":{"type":"object","description":"What the gates saw right before."}}}}},"progress":{"title":"ProgressEntry","description":"What a running step found out or did.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"progress"},"body":{"type":"object","additionalProperties":false,"required":["step","facts"],"properties":{"step":{"description":"Id of a step.","type":"string"},"facts":{"type":"object","description":"Facts, by name with units."}}}}},"retry":{"title":"RetryEntry","description":"A try failed; another follows.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"retry"},"body":{"type":"object","additionalProperties":false,"required":["step","attempt","error","waitSec","inDoubt"],"properties":{"step":{"description":"Id of a step.","type":"string"},"attempt":{"type":"integer","minimum":1},"error":{"$ref":"#/$defs/error"},"waitSec":{"type":"number"},"inDoubt":{"type":"boolean","description":"What the device did is not known: the next try asks it first."}}}}},"interrupted":{"title":"InterruptedEntry","description":"A step was stopped on request before its end; a resume takes it up.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"interrupted"},"body":{"type":"object","additionalProperties":false,"required":["step","reason"],"properties":{"step":{"description":"Id of a step.","type":"string"},"reason":{"type":"string"}}}}},"outcome":{"title":"OutcomeEntry","description":"How a step ended. Exactly one for each step of a finished run.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"outcome"},"body":{"type":"object","additionalProperties":false,"required":["step","outcome"],"properties":{"step":{"description":"Id of a step.","type":"string"},"outcome":{"enum":["done","failed","skipped","in-doubt"]},"also":{"description":"Steps of the same pattern that ended the same way with it, for the same reason.","type":"array","items":{"type":"string"}},"reason":{"type":"string"},"facts":{"type":"object","description":"Facts, by name with units."},"error":{"$ref":"#/$defs/error"}}}}},"decision":{"title":"DecisionEntry","description":"A person decided what became of a step in doubt.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"decision"},"body":{"type":"object","additionalProperties":false,"required":["step","decision"],"properties":{"step":{"description":"Id of a step.","type":"string"},"decision":{"enum":["done","redo","skip"]}}}}},"lane-stopped":{"title":"LaneStoppedEntry","description":"A lane ended before its last step.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"lane-stopped"},"body":{"type":"object","additionalProperties":false,"required":["lane","reason"],"properties":{"lane":{"type":"string"},"reason":{"type":"string"}}}}},"night-ended":{"title":"NightEndedEntry","description":"The end of the night was reached.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"night-ended"},"body":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."}}}}},"stop-requested":{"title":"StopRequestedEntry","description":"Somebody asked for a safe stop.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"stop-requested"},"body":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string","description":"A signal's name, or control."}}}}},"made-safe":{"title":"MadeSafeEntry","description":"A device was brought to rest.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"made-safe"},"body":{"type":"object","additionalProperties":false,"required":["device","did"],"properties":{"device":{"type":"string"},"did":{"type":"array","items":{"type":"string"}},"error":{"$ref":"#/$defs/error"}}}}},"restoring":{"title":"RestoringEntry","description":"Steps whose effect bringing the device to rest had undone are about to be done again: it does not count as at rest any more.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"restoring"},"body":{"type":"object","additionalProperties":false,"required":["device","steps"],"properties":{"device":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}}}}},"restored":{"title":"RestoredEntry","description":"Steps whose effect bringing the device to rest had undone were done again.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"restored"},"body":{"type":"object","additionalProperties":false,"required":["device","steps"],"properties":{"device":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}}}}},"device":{"title":"DeviceEntry","description":"A device did something by itself, or was connected.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"device"},"body":{"type":"object","additionalProperties":false,"required":["device","text"],"properties":{"device":{"type":"string"},"text":{"type":"string"},"facts":{"type":"object","description":"Facts, by name with units."}}}}},"clock-jumped":{"title":"ClockJumpedEntry","description":"The computer's clock jumped, as after a suspend; gates were looked at anew.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"clock-jumped"},"body":{"type":"object","additionalProperties":false,"required":["bySec"],"properties":{"bySec":{"type":"number"}}}}},"run-ended":{"title":"RunEndedEntry","description":"Last line of a run that needs no resume.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"run-ended"},"body":{"type":"object","additionalProperties":false,"required":["outcome","exitCode"],"properties":{"outcome":{"enum":["completed","failed","in-doubt","expired"]},"exitCode":{"type":"integer"}}}}}}};
const schema103 = {"title":"RunStartedEntry","description":"First line of a journal: everything the run goes by.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"run-started"},"body":{"type":"object","additionalProperties":false,"required":["run","program","planFile","planDigest","plan","observatoryDigest","night"],"properties":{"run":{"type":"string"},"program":{"type":"string","description":"Name and version of the program."},"planFile":{"type":"string"},"planDigest":{"type":"string"},"plan":{"type":"object","description":"The plan, whole and resolved."},"observatoryDigest":{"type":"string"},"night":{"type":"object","additionalProperties":false,"required":["date","noonMs","nextNoonMs","startsMs","endsMs","zone"],"properties":{"date":{"type":"string"},"noonMs":{"type":"number"},"nextNoonMs":{"type":"number"},"startsMs":{"type":"number"},"endsMs":{"type":"number"},"zone":{"type":"string","description":"Time zone of the site."}}}}}}};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema103.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema103.properties.seq.type,parentSchema:schema103.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema103.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.at.type,parentSchema:schema103.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("run-started" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "run-started"},message:"must be equal to constant",schema:"run-started",parentSchema:schema103.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.run === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'",schema:schema103.properties.body.required,parentSchema:schema103.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.program === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'",schema:schema103.properties.body.required,parentSchema:schema103.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.planFile === undefined){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "planFile"},message:"must have required property '"+"planFile"+"'",schema:schema103.properties.body.required,parentSchema:schema103.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.planDigest === undefined){
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "planDigest"},message:"must have required property '"+"planDigest"+"'",schema:schema103.properties.body.required,parentSchema:schema103.properties.body,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.plan === undefined){
const err15 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'",schema:schema103.properties.body.required,parentSchema:schema103.properties.body,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.observatoryDigest === undefined){
const err16 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "observatoryDigest"},message:"must have required property '"+"observatoryDigest"+"'",schema:schema103.properties.body.required,parentSchema:schema103.properties.body,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.night === undefined){
const err17 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "night"},message:"must have required property '"+"night"+"'",schema:schema103.properties.body.required,parentSchema:schema103.properties.body,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data4){
if(!(((((((key1 === "run") || (key1 === "program")) || (key1 === "planFile")) || (key1 === "planDigest")) || (key1 === "plan")) || (key1 === "observatoryDigest")) || (key1 === "night"))){
const err18 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema103.properties.body,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.run !== undefined){
let data5 = data4.run;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/body/run",schemaPath:"#/properties/body/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.body.properties.run.type,parentSchema:schema103.properties.body.properties.run,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.program !== undefined){
let data6 = data4.program;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/body/program",schemaPath:"#/properties/body/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.body.properties.program.type,parentSchema:schema103.properties.body.properties.program,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.planFile !== undefined){
let data7 = data4.planFile;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/body/planFile",schemaPath:"#/properties/body/properties/planFile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.body.properties.planFile.type,parentSchema:schema103.properties.body.properties.planFile,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.planDigest !== undefined){
let data8 = data4.planDigest;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/body/planDigest",schemaPath:"#/properties/body/properties/planDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.body.properties.planDigest.type,parentSchema:schema103.properties.body.properties.planDigest,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.plan !== undefined){
let data9 = data4.plan;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err23 = {instancePath:instancePath+"/body/plan",schemaPath:"#/properties/body/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.properties.body.properties.plan.type,parentSchema:schema103.properties.body.properties.plan,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.observatoryDigest !== undefined){
let data10 = data4.observatoryDigest;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/body/observatoryDigest",schemaPath:"#/properties/body/properties/observatoryDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.body.properties.observatoryDigest.type,parentSchema:schema103.properties.body.properties.observatoryDigest,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.night !== undefined){
let data11 = data4.night;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.date === undefined){
const err25 = {instancePath:instancePath+"/body/night",schemaPath:"#/properties/body/properties/night/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema103.properties.body.properties.night.required,parentSchema:schema103.properties.body.properties.night,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.noonMs === undefined){
const err26 = {instancePath:instancePath+"/body/night",schemaPath:"#/properties/body/properties/night/required",keyword:"required",params:{missingProperty: "noonMs"},message:"must have required property '"+"noonMs"+"'",schema:schema103.properties.body.properties.night.required,parentSchema:schema103.properties.body.properties.night,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11.nextNoonMs === undefined){
const err27 = {instancePath:instancePath+"/body/night",schemaPath:"#/properties/body/properties/night/required",keyword:"required",params:{missingProperty: "nextNoonMs"},message:"must have required property '"+"nextNoonMs"+"'",schema:schema103.properties.body.properties.night.required,parentSchema:schema103.properties.body.properties.night,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.startsMs === undefined){
const err28 = {instancePath:instancePath+"/body/night",schemaPath:"#/properties/body/properties/night/required",keyword:"required",params:{missingProperty: "startsMs"},message:"must have required property '"+"startsMs"+"'",schema:schema103.properties.body.properties.night.required,parentSchema:schema103.properties.body.properties.night,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.endsMs === undefined){
const err29 = {instancePath:instancePath+"/body/night",schemaPath:"#/properties/body/properties/night/required",keyword:"required",params:{missingProperty: "endsMs"},message:"must have required property '"+"endsMs"+"'",schema:schema103.properties.body.properties.night.required,parentSchema:schema103.properties.body.properties.night,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.zone === undefined){
const err30 = {instancePath:instancePath+"/body/night",schemaPath:"#/properties/body/properties/night/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'",schema:schema103.properties.body.properties.night.required,parentSchema:schema103.properties.body.properties.night,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data11){
if(!((((((key2 === "date") || (key2 === "noonMs")) || (key2 === "nextNoonMs")) || (key2 === "startsMs")) || (key2 === "endsMs")) || (key2 === "zone"))){
const err31 = {instancePath:instancePath+"/body/night",schemaPath:"#/properties/body/properties/night/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema103.properties.body.properties.night,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.date !== undefined){
let data12 = data11.date;
if(typeof data12 !== "string"){
const err32 = {instancePath:instancePath+"/body/night/date",schemaPath:"#/properties/body/properties/night/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.body.properties.night.properties.date.type,parentSchema:schema103.properties.body.properties.night.properties.date,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.noonMs !== undefined){
let data13 = data11.noonMs;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/body/night/noonMs",schemaPath:"#/properties/body/properties/night/properties/noonMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema103.properties.body.properties.night.properties.noonMs.type,parentSchema:schema103.properties.body.properties.night.properties.noonMs,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.nextNoonMs !== undefined){
let data14 = data11.nextNoonMs;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err34 = {instancePath:instancePath+"/body/night/nextNoonMs",schemaPath:"#/properties/body/properties/night/properties/nextNoonMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema103.properties.body.properties.night.properties.nextNoonMs.type,parentSchema:schema103.properties.body.properties.night.properties.nextNoonMs,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.startsMs !== undefined){
let data15 = data11.startsMs;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err35 = {instancePath:instancePath+"/body/night/startsMs",schemaPath:"#/properties/body/properties/night/properties/startsMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema103.properties.body.properties.night.properties.startsMs.type,parentSchema:schema103.properties.body.properties.night.properties.startsMs,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.endsMs !== undefined){
let data16 = data11.endsMs;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err36 = {instancePath:instancePath+"/body/night/endsMs",schemaPath:"#/properties/body/properties/night/properties/endsMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema103.properties.body.properties.night.properties.endsMs.type,parentSchema:schema103.properties.body.properties.night.properties.endsMs,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.zone !== undefined){
let data17 = data11.zone;
if(typeof data17 !== "string"){
const err37 = {instancePath:instancePath+"/body/night/zone",schemaPath:"#/properties/body/properties/night/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.body.properties.night.properties.zone.type,parentSchema:schema103.properties.body.properties.night.properties.zone,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/body/night",schemaPath:"#/properties/body/properties/night/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.properties.body.properties.night.type,parentSchema:schema103.properties.body.properties.night,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.properties.body.type,parentSchema:schema103.properties.body,data:data4};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"title":"ProcessStartedEntry","description":"A process took the run up, again or for the first time.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"process-started"},"body":{"type":"object","additionalProperties":false,"required":["program","cutBytes"],"properties":{"program":{"type":"string"},"cutBytes":{"type":"integer","minimum":0,"description":"Bytes of a torn last line that were cut off."}}}}};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema104.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema104.properties.seq.type,parentSchema:schema104.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema104.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.at.type,parentSchema:schema104.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("process-started" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "process-started"},message:"must be equal to constant",schema:"process-started",parentSchema:schema104.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.program === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'",schema:schema104.properties.body.required,parentSchema:schema104.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.cutBytes === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "cutBytes"},message:"must have required property '"+"cutBytes"+"'",schema:schema104.properties.body.required,parentSchema:schema104.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "program") || (key1 === "cutBytes"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema104.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.program !== undefined){
let data5 = data4.program;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/body/program",schemaPath:"#/properties/body/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.body.properties.program.type,parentSchema:schema104.properties.body.properties.program,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.cutBytes !== undefined){
let data6 = data4.cutBytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/body/cutBytes",schemaPath:"#/properties/body/properties/cutBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema104.properties.body.properties.cutBytes.type,parentSchema:schema104.properties.body.properties.cutBytes,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/body/cutBytes",schemaPath:"#/properties/body/properties/cutBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema104.properties.body.properties.cutBytes,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.properties.body.type,parentSchema:schema104.properties.body,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"title":"PlanAdoptedEntry","description":"The plan file had changed and was adopted: steps with the same id and content keep their outcome.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"plan-adopted"},"body":{"type":"object","additionalProperties":false,"required":["plan","planDigest","kept"],"properties":{"plan":{"type":"object"},"planDigest":{"type":"string"},"kept":{"type":"array","items":{"type":"string"}}}}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate268.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema105.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema105.properties.seq.type,parentSchema:schema105.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema105.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.at.type,parentSchema:schema105.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("plan-adopted" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "plan-adopted"},message:"must be equal to constant",schema:"plan-adopted",parentSchema:schema105.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.plan === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'",schema:schema105.properties.body.required,parentSchema:schema105.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.planDigest === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "planDigest"},message:"must have required property '"+"planDigest"+"'",schema:schema105.properties.body.required,parentSchema:schema105.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.kept === undefined){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "kept"},message:"must have required property '"+"kept"+"'",schema:schema105.properties.body.required,parentSchema:schema105.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "plan") || (key1 === "planDigest")) || (key1 === "kept"))){
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema105.properties.body,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.plan !== undefined){
let data5 = data4.plan;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err15 = {instancePath:instancePath+"/body/plan",schemaPath:"#/properties/body/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.properties.body.properties.plan.type,parentSchema:schema105.properties.body.properties.plan,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.planDigest !== undefined){
let data6 = data4.planDigest;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/body/planDigest",schemaPath:"#/properties/body/properties/planDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.body.properties.planDigest.type,parentSchema:schema105.properties.body.properties.planDigest,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.kept !== undefined){
let data7 = data4.kept;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/body/kept/" + i0,schemaPath:"#/properties/body/properties/kept/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.body.properties.kept.items.type,parentSchema:schema105.properties.body.properties.kept.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/body/kept",schemaPath:"#/properties/body/properties/kept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema105.properties.body.properties.kept.type,parentSchema:schema105.properties.body.properties.kept,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.properties.body.type,parentSchema:schema105.properties.body,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}
validate268.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"title":"WaitingEntry","description":"A step waits: for its gate, for other steps, for the night to begin.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"waiting"},"body":{"type":"object","additionalProperties":false,"required":["step","for","reasons"],"properties":{"step":{"description":"Id of a step.","type":"string"},"for":{"enum":["night","needs","gate"]},"reasons":{"type":"array","items":{"type":"string"}},"values":{"type":"object","description":"Facts, by name with units."},"nextLook":{"type":"string","description":"ISO 8601 in UTC with milliseconds."}}}}};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema106.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema106.properties.seq.type,parentSchema:schema106.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema106.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.at.type,parentSchema:schema106.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("waiting" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "waiting"},message:"must be equal to constant",schema:"waiting",parentSchema:schema106.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.step === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema106.properties.body.required,parentSchema:schema106.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.for === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'",schema:schema106.properties.body.required,parentSchema:schema106.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.reasons === undefined){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'",schema:schema106.properties.body.required,parentSchema:schema106.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "step") || (key1 === "for")) || (key1 === "reasons")) || (key1 === "values")) || (key1 === "nextLook"))){
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema106.properties.body,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.step !== undefined){
let data5 = data4.step;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/body/step",schemaPath:"#/properties/body/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.body.properties.step.type,parentSchema:schema106.properties.body.properties.step,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.for !== undefined){
let data6 = data4.for;
if(!(((data6 === "night") || (data6 === "needs")) || (data6 === "gate"))){
const err16 = {instancePath:instancePath+"/body/for",schemaPath:"#/properties/body/properties/for/enum",keyword:"enum",params:{allowedValues: schema106.properties.body.properties.for.enum},message:"must be equal to one of the allowed values",schema:schema106.properties.body.properties.for.enum,parentSchema:schema106.properties.body.properties.for,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.reasons !== undefined){
let data7 = data4.reasons;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/body/reasons/" + i0,schemaPath:"#/properties/body/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.body.properties.reasons.items.type,parentSchema:schema106.properties.body.properties.reasons.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/body/reasons",schemaPath:"#/properties/body/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema106.properties.body.properties.reasons.type,parentSchema:schema106.properties.body.properties.reasons,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.values !== undefined){
let data9 = data4.values;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err19 = {instancePath:instancePath+"/body/values",schemaPath:"#/properties/body/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.properties.body.properties.values.type,parentSchema:schema106.properties.body.properties.values,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.nextLook !== undefined){
let data10 = data4.nextLook;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/body/nextLook",schemaPath:"#/properties/body/properties/nextLook/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.body.properties.nextLook.type,parentSchema:schema106.properties.body.properties.nextLook,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.properties.body.type,parentSchema:schema106.properties.body,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"title":"IntentEntry","description":"A step is about to act. On disk before its first byte goes out.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"intent"},"body":{"type":"object","additionalProperties":false,"required":["step","attempt","values"],"properties":{"step":{"description":"Id of a step.","type":"string"},"attempt":{"type":"integer","minimum":1},"values":{"type":"object","description":"What the gates saw right before."}}}}};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema107.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema107.properties.seq.type,parentSchema:schema107.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema107.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.at.type,parentSchema:schema107.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("intent" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "intent"},message:"must be equal to constant",schema:"intent",parentSchema:schema107.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.step === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema107.properties.body.required,parentSchema:schema107.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.attempt === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'",schema:schema107.properties.body.required,parentSchema:schema107.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.values === undefined){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema107.properties.body.required,parentSchema:schema107.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "step") || (key1 === "attempt")) || (key1 === "values"))){
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema107.properties.body,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.step !== undefined){
let data5 = data4.step;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/body/step",schemaPath:"#/properties/body/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.body.properties.step.type,parentSchema:schema107.properties.body.properties.step,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.attempt !== undefined){
let data6 = data4.attempt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/body/attempt",schemaPath:"#/properties/body/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema107.properties.body.properties.attempt.type,parentSchema:schema107.properties.body.properties.attempt,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/body/attempt",schemaPath:"#/properties/body/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema107.properties.body.properties.attempt,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data4.values !== undefined){
let data7 = data4.values;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err18 = {instancePath:instancePath+"/body/values",schemaPath:"#/properties/body/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.properties.body.properties.values.type,parentSchema:schema107.properties.body.properties.values,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.properties.body.type,parentSchema:schema107.properties.body,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"title":"ProgressEntry","description":"What a running step found out or did.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"progress"},"body":{"type":"object","additionalProperties":false,"required":["step","facts"],"properties":{"step":{"description":"Id of a step.","type":"string"},"facts":{"type":"object","description":"Facts, by name with units."}}}}};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema108.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema108.properties.seq.type,parentSchema:schema108.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema108.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.at.type,parentSchema:schema108.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("progress" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "progress"},message:"must be equal to constant",schema:"progress",parentSchema:schema108.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.step === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema108.properties.body.required,parentSchema:schema108.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.facts === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'",schema:schema108.properties.body.required,parentSchema:schema108.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "step") || (key1 === "facts"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema108.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.step !== undefined){
let data5 = data4.step;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/body/step",schemaPath:"#/properties/body/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.body.properties.step.type,parentSchema:schema108.properties.body.properties.step,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.facts !== undefined){
let data6 = data4.facts;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err15 = {instancePath:instancePath+"/body/facts",schemaPath:"#/properties/body/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.properties.body.properties.facts.type,parentSchema:schema108.properties.body.properties.facts,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.properties.body.type,parentSchema:schema108.properties.body,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = {"title":"RetryEntry","description":"A try failed; another follows.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"retry"},"body":{"type":"object","additionalProperties":false,"required":["step","attempt","error","waitSec","inDoubt"],"properties":{"step":{"description":"Id of a step.","type":"string"},"attempt":{"type":"integer","minimum":1},"error":{"$ref":"#/$defs/error"},"waitSec":{"type":"number"},"inDoubt":{"type":"boolean","description":"What the device did is not known: the next try asks it first."}}}}};
const schema110 = {"title":"ErrorRecord","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"retry":{"enum":["safe","doubt","never"]}}};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "code") || (key0 === "message")) || (key0 === "hint")) || (key0 === "retry"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.code.type,parentSchema:schema110.properties.code,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.message.type,parentSchema:schema110.properties.message,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.hint !== undefined){
let data2 = data.hint;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.hint.type,parentSchema:schema110.properties.hint,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.retry !== undefined){
let data3 = data.retry;
if(!(((data3 === "safe") || (data3 === "doubt")) || (data3 === "never"))){
const err6 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/enum",keyword:"enum",params:{allowedValues: schema110.properties.retry.enum},message:"must be equal to one of the allowed values",schema:schema110.properties.retry.enum,parentSchema:schema110.properties.retry,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema109.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema109.properties.seq.type,parentSchema:schema109.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema109.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.at.type,parentSchema:schema109.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("retry" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "retry"},message:"must be equal to constant",schema:"retry",parentSchema:schema109.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.step === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema109.properties.body.required,parentSchema:schema109.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.attempt === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'",schema:schema109.properties.body.required,parentSchema:schema109.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.error === undefined){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'",schema:schema109.properties.body.required,parentSchema:schema109.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.waitSec === undefined){
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "waitSec"},message:"must have required property '"+"waitSec"+"'",schema:schema109.properties.body.required,parentSchema:schema109.properties.body,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.inDoubt === undefined){
const err15 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "inDoubt"},message:"must have required property '"+"inDoubt"+"'",schema:schema109.properties.body.required,parentSchema:schema109.properties.body,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "step") || (key1 === "attempt")) || (key1 === "error")) || (key1 === "waitSec")) || (key1 === "inDoubt"))){
const err16 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema109.properties.body,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.step !== undefined){
let data5 = data4.step;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/body/step",schemaPath:"#/properties/body/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.body.properties.step.type,parentSchema:schema109.properties.body.properties.step,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.attempt !== undefined){
let data6 = data4.attempt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/body/attempt",schemaPath:"#/properties/body/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema109.properties.body.properties.attempt.type,parentSchema:schema109.properties.body.properties.attempt,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/body/attempt",schemaPath:"#/properties/body/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema109.properties.body.properties.attempt,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data4.error !== undefined){
if(!(validate273(data4.error, {instancePath:instancePath+"/body/error",parentData:data4,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data4.waitSec !== undefined){
let data8 = data4.waitSec;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/body/waitSec",schemaPath:"#/properties/body/properties/waitSec/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema109.properties.body.properties.waitSec.type,parentSchema:schema109.properties.body.properties.waitSec,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.inDoubt !== undefined){
let data9 = data4.inDoubt;
if(typeof data9 !== "boolean"){
const err21 = {instancePath:instancePath+"/body/inDoubt",schemaPath:"#/properties/body/properties/inDoubt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema109.properties.body.properties.inDoubt.type,parentSchema:schema109.properties.body.properties.inDoubt,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.properties.body.type,parentSchema:schema109.properties.body,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"title":"InterruptedEntry","description":"A step was stopped on request before its end; a resume takes it up.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"interrupted"},"body":{"type":"object","additionalProperties":false,"required":["step","reason"],"properties":{"step":{"description":"Id of a step.","type":"string"},"reason":{"type":"string"}}}}};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema111.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema111.properties.seq.type,parentSchema:schema111.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema111.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.at.type,parentSchema:schema111.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("interrupted" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "interrupted"},message:"must be equal to constant",schema:"interrupted",parentSchema:schema111.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.step === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema111.properties.body.required,parentSchema:schema111.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.reason === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema111.properties.body.required,parentSchema:schema111.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "step") || (key1 === "reason"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema111.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.step !== undefined){
let data5 = data4.step;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/body/step",schemaPath:"#/properties/body/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.body.properties.step.type,parentSchema:schema111.properties.body.properties.step,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.reason !== undefined){
let data6 = data4.reason;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/body/reason",schemaPath:"#/properties/body/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.body.properties.reason.type,parentSchema:schema111.properties.body.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.properties.body.type,parentSchema:schema111.properties.body,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema112 = {"title":"OutcomeEntry","description":"How a step ended. Exactly one for each step of a finished run.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"outcome"},"body":{"type":"object","additionalProperties":false,"required":["step","outcome"],"properties":{"step":{"description":"Id of a step.","type":"string"},"outcome":{"enum":["done","failed","skipped","in-doubt"]},"also":{"description":"Steps of the same pattern that ended the same way with it, for the same reason.","type":"array","items":{"type":"string"}},"reason":{"type":"string"},"facts":{"type":"object","description":"Facts, by name with units."},"error":{"$ref":"#/$defs/error"}}}}};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema112.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema112.properties.seq.type,parentSchema:schema112.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema112.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.at.type,parentSchema:schema112.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("outcome" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "outcome"},message:"must be equal to constant",schema:"outcome",parentSchema:schema112.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.step === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema112.properties.body.required,parentSchema:schema112.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.outcome === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema112.properties.body.required,parentSchema:schema112.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "step") || (key1 === "outcome")) || (key1 === "also")) || (key1 === "reason")) || (key1 === "facts")) || (key1 === "error"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema112.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.step !== undefined){
let data5 = data4.step;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/body/step",schemaPath:"#/properties/body/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.body.properties.step.type,parentSchema:schema112.properties.body.properties.step,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.outcome !== undefined){
let data6 = data4.outcome;
if(!((((data6 === "done") || (data6 === "failed")) || (data6 === "skipped")) || (data6 === "in-doubt"))){
const err15 = {instancePath:instancePath+"/body/outcome",schemaPath:"#/properties/body/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema112.properties.body.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema112.properties.body.properties.outcome.enum,parentSchema:schema112.properties.body.properties.outcome,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.also !== undefined){
let data7 = data4.also;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/body/also/" + i0,schemaPath:"#/properties/body/properties/also/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.body.properties.also.items.type,parentSchema:schema112.properties.body.properties.also.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/body/also",schemaPath:"#/properties/body/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema112.properties.body.properties.also.type,parentSchema:schema112.properties.body.properties.also,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.reason !== undefined){
let data9 = data4.reason;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/body/reason",schemaPath:"#/properties/body/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.body.properties.reason.type,parentSchema:schema112.properties.body.properties.reason,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.facts !== undefined){
let data10 = data4.facts;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err19 = {instancePath:instancePath+"/body/facts",schemaPath:"#/properties/body/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.properties.body.properties.facts.type,parentSchema:schema112.properties.body.properties.facts,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.error !== undefined){
if(!(validate273(data4.error, {instancePath:instancePath+"/body/error",parentData:data4,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.properties.body.type,parentSchema:schema112.properties.body,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema113 = {"title":"DecisionEntry","description":"A person decided what became of a step in doubt.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"decision"},"body":{"type":"object","additionalProperties":false,"required":["step","decision"],"properties":{"step":{"description":"Id of a step.","type":"string"},"decision":{"enum":["done","redo","skip"]}}}}};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema113.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema113.properties.seq.type,parentSchema:schema113.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema113.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.properties.at.type,parentSchema:schema113.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("decision" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "decision"},message:"must be equal to constant",schema:"decision",parentSchema:schema113.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.step === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema113.properties.body.required,parentSchema:schema113.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.decision === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema113.properties.body.required,parentSchema:schema113.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "step") || (key1 === "decision"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema113.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.step !== undefined){
let data5 = data4.step;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/body/step",schemaPath:"#/properties/body/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.properties.body.properties.step.type,parentSchema:schema113.properties.body.properties.step,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.decision !== undefined){
let data6 = data4.decision;
if(!(((data6 === "done") || (data6 === "redo")) || (data6 === "skip"))){
const err15 = {instancePath:instancePath+"/body/decision",schemaPath:"#/properties/body/properties/decision/enum",keyword:"enum",params:{allowedValues: schema113.properties.body.properties.decision.enum},message:"must be equal to one of the allowed values",schema:schema113.properties.body.properties.decision.enum,parentSchema:schema113.properties.body.properties.decision,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.properties.body.type,parentSchema:schema113.properties.body,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = {"title":"LaneStoppedEntry","description":"A lane ended before its last step.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"lane-stopped"},"body":{"type":"object","additionalProperties":false,"required":["lane","reason"],"properties":{"lane":{"type":"string"},"reason":{"type":"string"}}}}};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema114.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema114.properties.seq.type,parentSchema:schema114.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema114.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.at.type,parentSchema:schema114.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("lane-stopped" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "lane-stopped"},message:"must be equal to constant",schema:"lane-stopped",parentSchema:schema114.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.lane === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "lane"},message:"must have required property '"+"lane"+"'",schema:schema114.properties.body.required,parentSchema:schema114.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.reason === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema114.properties.body.required,parentSchema:schema114.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "lane") || (key1 === "reason"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema114.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.lane !== undefined){
let data5 = data4.lane;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/body/lane",schemaPath:"#/properties/body/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.body.properties.lane.type,parentSchema:schema114.properties.body.properties.lane,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.reason !== undefined){
let data6 = data4.reason;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/body/reason",schemaPath:"#/properties/body/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.body.properties.reason.type,parentSchema:schema114.properties.body.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema114.properties.body.type,parentSchema:schema114.properties.body,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema115 = {"title":"NightEndedEntry","description":"The end of the night was reached.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"night-ended"},"body":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."}}}}};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema115.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema115.properties.seq.type,parentSchema:schema115.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema115.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.at.type,parentSchema:schema115.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("night-ended" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "night-ended"},message:"must be equal to constant",schema:"night-ended",parentSchema:schema115.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.at === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema115.properties.body.required,parentSchema:schema115.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "at")){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema115.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.at !== undefined){
let data5 = data4.at;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/body/at",schemaPath:"#/properties/body/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.body.properties.at.type,parentSchema:schema115.properties.body.properties.at,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.properties.body.type,parentSchema:schema115.properties.body,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema116 = {"title":"StopRequestedEntry","description":"Somebody asked for a safe stop.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"stop-requested"},"body":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string","description":"A signal's name, or control."}}}}};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema116.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema116.properties.seq.type,parentSchema:schema116.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema116.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.at.type,parentSchema:schema116.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("stop-requested" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "stop-requested"},message:"must be equal to constant",schema:"stop-requested",parentSchema:schema116.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.by === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema116.properties.body.required,parentSchema:schema116.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "by")){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema116.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.by !== undefined){
let data5 = data4.by;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/body/by",schemaPath:"#/properties/body/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.body.properties.by.type,parentSchema:schema116.properties.body.properties.by,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.properties.body.type,parentSchema:schema116.properties.body,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"title":"MadeSafeEntry","description":"A device was brought to rest.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"made-safe"},"body":{"type":"object","additionalProperties":false,"required":["device","did"],"properties":{"device":{"type":"string"},"did":{"type":"array","items":{"type":"string"}},"error":{"$ref":"#/$defs/error"}}}}};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema117.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema117.properties.seq.type,parentSchema:schema117.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema117.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.at.type,parentSchema:schema117.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("made-safe" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "made-safe"},message:"must be equal to constant",schema:"made-safe",parentSchema:schema117.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.device === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "device"},message:"must have required property '"+"device"+"'",schema:schema117.properties.body.required,parentSchema:schema117.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.did === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "did"},message:"must have required property '"+"did"+"'",schema:schema117.properties.body.required,parentSchema:schema117.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "device") || (key1 === "did")) || (key1 === "error"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema117.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.device !== undefined){
let data5 = data4.device;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/body/device",schemaPath:"#/properties/body/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.body.properties.device.type,parentSchema:schema117.properties.body.properties.device,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.did !== undefined){
let data6 = data4.did;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/body/did/" + i0,schemaPath:"#/properties/body/properties/did/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.body.properties.did.items.type,parentSchema:schema117.properties.body.properties.did.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/body/did",schemaPath:"#/properties/body/properties/did/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema117.properties.body.properties.did.type,parentSchema:schema117.properties.body.properties.did,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.error !== undefined){
if(!(validate273(data4.error, {instancePath:instancePath+"/body/error",parentData:data4,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.properties.body.type,parentSchema:schema117.properties.body,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"title":"RestoringEntry","description":"Steps whose effect bringing the device to rest had undone are about to be done again: it does not count as at rest any more.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"restoring"},"body":{"type":"object","additionalProperties":false,"required":["device","steps"],"properties":{"device":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}}}}};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema118.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema118.properties.seq.type,parentSchema:schema118.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema118.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.at.type,parentSchema:schema118.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("restoring" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "restoring"},message:"must be equal to constant",schema:"restoring",parentSchema:schema118.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.device === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "device"},message:"must have required property '"+"device"+"'",schema:schema118.properties.body.required,parentSchema:schema118.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.steps === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema118.properties.body.required,parentSchema:schema118.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "device") || (key1 === "steps"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema118.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.device !== undefined){
let data5 = data4.device;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/body/device",schemaPath:"#/properties/body/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.body.properties.device.type,parentSchema:schema118.properties.body.properties.device,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.steps !== undefined){
let data6 = data4.steps;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/body/steps/" + i0,schemaPath:"#/properties/body/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.body.properties.steps.items.type,parentSchema:schema118.properties.body.properties.steps.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/body/steps",schemaPath:"#/properties/body/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema118.properties.body.properties.steps.type,parentSchema:schema118.properties.body.properties.steps,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.properties.body.type,parentSchema:schema118.properties.body,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"title":"RestoredEntry","description":"Steps whose effect bringing the device to rest had undone were done again.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"restored"},"body":{"type":"object","additionalProperties":false,"required":["device","steps"],"properties":{"device":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}}}}}};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema119.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema119.properties.seq.type,parentSchema:schema119.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema119.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.at.type,parentSchema:schema119.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("restored" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "restored"},message:"must be equal to constant",schema:"restored",parentSchema:schema119.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.device === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "device"},message:"must have required property '"+"device"+"'",schema:schema119.properties.body.required,parentSchema:schema119.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.steps === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema119.properties.body.required,parentSchema:schema119.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "device") || (key1 === "steps"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema119.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.device !== undefined){
let data5 = data4.device;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/body/device",schemaPath:"#/properties/body/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.body.properties.device.type,parentSchema:schema119.properties.body.properties.device,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.steps !== undefined){
let data6 = data4.steps;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/body/steps/" + i0,schemaPath:"#/properties/body/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.body.properties.steps.items.type,parentSchema:schema119.properties.body.properties.steps.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/body/steps",schemaPath:"#/properties/body/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema119.properties.body.properties.steps.type,parentSchema:schema119.properties.body.properties.steps,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.properties.body.type,parentSchema:schema119.properties.body,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema120 = {"title":"DeviceEntry","description":"A device did something by itself, or was connected.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"device"},"body":{"type":"object","additionalProperties":false,"required":["device","text"],"properties":{"device":{"type":"string"},"text":{"type":"string"},"facts":{"type":"object","description":"Facts, by name with units."}}}}};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema120.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema120.properties.seq.type,parentSchema:schema120.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema120.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.at.type,parentSchema:schema120.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("device" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "device"},message:"must be equal to constant",schema:"device",parentSchema:schema120.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.device === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "device"},message:"must have required property '"+"device"+"'",schema:schema120.properties.body.required,parentSchema:schema120.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.text === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema120.properties.body.required,parentSchema:schema120.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "device") || (key1 === "text")) || (key1 === "facts"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema120.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.device !== undefined){
let data5 = data4.device;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/body/device",schemaPath:"#/properties/body/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.body.properties.device.type,parentSchema:schema120.properties.body.properties.device,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.text !== undefined){
let data6 = data4.text;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/body/text",schemaPath:"#/properties/body/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.body.properties.text.type,parentSchema:schema120.properties.body.properties.text,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.facts !== undefined){
let data7 = data4.facts;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err16 = {instancePath:instancePath+"/body/facts",schemaPath:"#/properties/body/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.properties.body.properties.facts.type,parentSchema:schema120.properties.body.properties.facts,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.properties.body.type,parentSchema:schema120.properties.body,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema121 = {"title":"ClockJumpedEntry","description":"The computer's clock jumped, as after a suspend; gates were looked at anew.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"clock-jumped"},"body":{"type":"object","additionalProperties":false,"required":["bySec"],"properties":{"bySec":{"type":"number"}}}}};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema121.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema121.properties.seq.type,parentSchema:schema121.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema121.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.properties.at.type,parentSchema:schema121.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("clock-jumped" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "clock-jumped"},message:"must be equal to constant",schema:"clock-jumped",parentSchema:schema121.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.bySec === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "bySec"},message:"must have required property '"+"bySec"+"'",schema:schema121.properties.body.required,parentSchema:schema121.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "bySec")){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema121.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.bySec !== undefined){
let data5 = data4.bySec;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/body/bySec",schemaPath:"#/properties/body/properties/bySec/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema121.properties.body.properties.bySec.type,parentSchema:schema121.properties.body.properties.bySec,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema121.properties.body.type,parentSchema:schema121.properties.body,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema122 = {"title":"RunEndedEntry","description":"Last line of a run that needs no resume.","type":"object","additionalProperties":false,"required":["v","seq","at","kind","body"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"at":{"type":"string","description":"ISO 8601 in UTC with milliseconds."},"kind":{"const":"run-ended"},"body":{"type":"object","additionalProperties":false,"required":["outcome","exitCode"],"properties":{"outcome":{"enum":["completed","failed","in-doubt","expired"]},"exitCode":{"type":"integer"}}}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.v === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "v") || (key0 === "seq")) || (key0 === "at")) || (key0 === "kind")) || (key0 === "body"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.v !== undefined){
let data0 = data.v;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema122.properties.v,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema122.properties.seq.type,parentSchema:schema122.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema122.properties.seq,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.at.type,parentSchema:schema122.properties.at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if("run-ended" !== data3){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "run-ended"},message:"must be equal to constant",schema:"run-ended",parentSchema:schema122.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.outcome === undefined){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema122.properties.body.required,parentSchema:schema122.properties.body,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.exitCode === undefined){
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'",schema:schema122.properties.body.required,parentSchema:schema122.properties.body,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "outcome") || (key1 === "exitCode"))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema122.properties.body,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.outcome !== undefined){
let data5 = data4.outcome;
if(!((((data5 === "completed") || (data5 === "failed")) || (data5 === "in-doubt")) || (data5 === "expired"))){
const err14 = {instancePath:instancePath+"/body/outcome",schemaPath:"#/properties/body/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema122.properties.body.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema122.properties.body.properties.outcome.enum,parentSchema:schema122.properties.body.properties.outcome,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.exitCode !== undefined){
let data6 = data4.exitCode;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/body/exitCode",schemaPath:"#/properties/body/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema122.properties.body.properties.exitCode.type,parentSchema:schema122.properties.body.properties.exitCode,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema122.properties.body.type,parentSchema:schema122.properties.body,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://nightplan.dev/schemas/journal.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "run-started"){
if(!(validate266(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "process-started"){
if(!(validate267(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "plan-adopted"){
if(!(validate268(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "waiting"){
if(!(validate269(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "intent"){
if(!(validate270(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "progress"){
if(!(validate271(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "retry"){
if(!(validate272(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "interrupted"){
if(!(validate275(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "outcome"){
if(!(validate276(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "decision"){
if(!(validate278(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "lane-stopped"){
if(!(validate279(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "night-ended"){
if(!(validate280(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "stop-requested"){
if(!(validate281(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "made-safe"){
if(!(validate282(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "restoring"){
if(!(validate284(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "restored"){
if(!(validate285(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "device"){
if(!(validate286(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "clock-jumped"){
if(!(validate287(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "run-ended"){
if(!(validate288(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf",schema:schema102.discriminator,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string",schema:schema102.discriminator,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate265.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate265.evaluated = {"dynamicProps":true,"dynamicItems":false};

/** @type {Validator} */
export const robotarget_sync = validate308;

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate308.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be object,null",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "prune") || (key0 === "adopt"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prune !== undefined){
let data0 = data.prune;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/prune",schemaPath:"#/properties/prune/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.prune.type,parentSchema:schema47.properties.prune,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.adopt !== undefined){
let data1 = data.adopt;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.adopt.type,parentSchema:schema47.properties.adopt,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const robotarget_enable = validate309;

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},message:"must be string,object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"},message:"must match pattern \""+"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"+"\"",schema:"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$",parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setTag === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "setTag"},message:"must have required property '"+"setTag"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "setTag")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.setTag !== undefined){
let data0 = data.setTag;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err4 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.setTag.type,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const robotarget_disable = validate310;

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},message:"must be string,object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"},message:"must match pattern \""+"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$"+"\"",schema:"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}){0,2}$",parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setTag === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "setTag"},message:"must have required property '"+"setTag"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "setTag")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.setTag !== undefined){
let data0 = data.setTag;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err4 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.setTag.type,parentSchema:schema48.properties.setTag,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const robotarget_watch = validate311;

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type},message:"must be object,null",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "objects") || (key0 === "progress")) || (key0 === "idle")) || (key0 === "every"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.objects !== undefined){
let data0 = data.objects;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.objects,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate142(data0[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.objects.type,parentSchema:schema50.properties.objects,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.progress !== undefined){
let data2 = data.progress;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema50.properties.progress,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 <= 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema50.properties.progress,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema50.properties.progress.type,parentSchema:schema50.properties.progress,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.idle !== undefined){
if(!(validate82(data.idle, {instancePath:instancePath+"/idle",parentData:data,parentDataProperty:"idle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.every !== undefined){
if(!(validate82(data.every, {instancePath:instancePath+"/every",parentData:data,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const robotarget_abort = validate315;

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type},message:"must be string,object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern30.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$"},message:"must match pattern \""+"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$"+"\"",schema:"^(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62}(/(?!\\d+(/|$))[a-z0-9][a-z0-9-]{0,62})?$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "all") || (key0 === "setTag")) || (key0 === "targetTag"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.all !== undefined){
let data0 = data.all;
if(true !== data0){
const err5 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema52.properties.all,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.setTag !== undefined){
let data1 = data.setTag;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err6 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema52.properties.setTag,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.setTag,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/setTag",schemaPath:"#/properties/setTag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.setTag.type,parentSchema:schema52.properties.setTag,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.targetTag !== undefined){
let data2 = data.targetTag;
if(typeof data2 === "string"){
if(func1(data2) > 100){
const err9 = {instancePath:instancePath+"/targetTag",schemaPath:"#/properties/targetTag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema52.properties.targetTag,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/targetTag",schemaPath:"#/properties/targetTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.targetTag,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/targetTag",schemaPath:"#/properties/targetTag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.targetTag.type,parentSchema:schema52.properties.targetTag,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const robotarget_report = validate316;

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type},message:"must be object,null",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "days") || (key0 === "images"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.days.type,parentSchema:schema53.properties.days,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 365 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema53.properties.days,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.days,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.images !== undefined){
let data1 = data.images;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.images.type,parentSchema:schema53.properties.images,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema53.properties.images,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema53.properties.images,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_calibrate = validate317;

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_goto = validate318;

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type},message:"must be string,object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "target") || (key0 === "oneClick"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema55.properties.target,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.target.type,parentSchema:schema55.properties.target,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.oneClick !== undefined){
let data1 = data.oneClick;
if(typeof data1 !== "boolean"){
const err6 = {instancePath:instancePath+"/oneClick",schemaPath:"#/properties/oneClick/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema55.properties.oneClick.type,parentSchema:schema55.properties.oneClick,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_focus = validate319;

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type},message:"must be string,object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern33.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(auto|infinity)$"},message:"must match pattern \""+"^(auto|infinity)$"+"\"",schema:"^(auto|infinity)$",parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.steps === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.direction === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "steps") || (key0 === "direction"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.steps !== undefined){
let data0 = data.steps;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.steps.type,parentSchema:schema59.properties.steps,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 500 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema59.properties.steps,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema59.properties.steps,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(!((data1 === "near") || (data1 === "far"))){
const err8 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema59.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema59.properties.direction.enum,parentSchema:schema59.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_polarAlign = validate320;

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_track = validate321;

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "sun") || (data === "moon"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values",schema:schema81.enum,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_darks = validate322;

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.action !== undefined){
if("list" !== data.action){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exposure !== undefined){
const err2 = {instancePath:instancePath+"/exposure",schemaPath:"#/then/properties/exposure/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema62.then.properties.exposure,data:data.exposure};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.gain !== undefined){
const err3 = {instancePath:instancePath+"/gain",schemaPath:"#/then/properties/gain/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema62.then.properties.gain,data:data.gain};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.exposure = true;
props0.gain = true;
props0.action = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exposure === undefined){
const err4 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "exposure"},message:"must have required property '"+"exposure"+"'",schema:schema62.else.required,parentSchema:schema62.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.gain === undefined){
const err5 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "gain"},message:"must have required property '"+"gain"+"'",schema:schema62.else.required,parentSchema:schema62.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema62.if,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "action") || (key0 === "camera")) || (key0 === "exposure")) || (key0 === "gain")) || (key0 === "binning")) || (key0 === "frames")) || (key0 === "again"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(!(((data3 === "take") || (data3 === "list")) || (data3 === "delete"))){
const err8 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema62.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.action.enum,parentSchema:schema62.properties.action,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.camera !== undefined){
let data4 = data.camera;
if(!((data4 === "tele") || (data4 === "wide"))){
const err9 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema62.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.camera.enum,parentSchema:schema62.properties.camera,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.exposure !== undefined){
if(!(validate82(data.exposure, {instancePath:instancePath+"/exposure",parentData:data,parentDataProperty:"exposure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.gain !== undefined){
let data6 = data.gain;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.gain.type,parentSchema:schema62.properties.gain,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 150 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150",schema:150,parentSchema:schema62.properties.gain,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 30 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30",schema:30,parentSchema:schema62.properties.gain,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.binning !== undefined){
let data7 = data.binning;
if(!((data7 === "4k") || (data7 === "2k"))){
const err13 = {instancePath:instancePath+"/binning",schemaPath:"#/properties/binning/enum",keyword:"enum",params:{allowedValues: schema62.properties.binning.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.binning.enum,parentSchema:schema62.properties.binning,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.frames !== undefined){
let data8 = data.frames;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.frames.type,parentSchema:schema62.properties.frames,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 99 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema62.properties.frames,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema62.properties.frames,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.again !== undefined){
let data9 = data.again;
if(typeof data9 !== "boolean"){
const err17 = {instancePath:instancePath+"/again",schemaPath:"#/properties/again/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.again.type,parentSchema:schema62.properties.again,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_photo = validate324;

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type},message:"must be object,null",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "camera") || (key0 === "count"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err2 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema63.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema63.properties.camera.enum,parentSchema:schema63.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema63.properties.count.type,parentSchema:schema63.properties.count,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema63.properties.count,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema63.properties.count,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_burst = validate325;

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "camera") || (key0 === "count"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err2 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema64.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema64.properties.camera.enum,parentSchema:schema64.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((((((((((((((((((((((data1 === 3) || (data1 === 5)) || (data1 === 10)) || (data1 === 15)) || (data1 === 20)) || (data1 === 30)) || (data1 === 40)) || (data1 === 50)) || (data1 === 60)) || (data1 === 70)) || (data1 === 80)) || (data1 === 90)) || (data1 === 100)) || (data1 === 120)) || (data1 === 150)) || (data1 === 200)) || (data1 === 300)) || (data1 === 400)) || (data1 === 500)) || (data1 === 600)) || (data1 === 700)) || (data1 === 900)) || (data1 === 1000))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/enum",keyword:"enum",params:{allowedValues: schema64.properties.count.enum},message:"must be equal to one of the allowed values",schema:schema64.properties.count.enum,parentSchema:schema64.properties.count,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_record = validate326;

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "camera") || (key0 === "duration"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err2 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema65.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema65.properties.camera.enum,parentSchema:schema65.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.duration !== undefined){
if(!(validate82(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_timelapse = validate328;

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate328.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interval === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interval"},message:"must have required property '"+"interval"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.duration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "camera") || (key0 === "interval")) || (key0 === "duration"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err3 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema66.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.camera.enum,parentSchema:schema66.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.interval !== undefined){
if(!(validate82(data.interval, {instancePath:instancePath+"/interval",parentData:data,parentDataProperty:"interval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate82(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}
validate328.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_panorama = validate331;

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.columns === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "rows") || (key0 === "columns"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rows !== undefined){
let data0 = data.rows;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.rows.type,parentSchema:schema67.properties.rows,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 30 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema67.properties.rows,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 3 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3",schema:3,parentSchema:schema67.properties.rows,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.columns !== undefined){
let data1 = data.columns;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.columns.type,parentSchema:schema67.properties.columns,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 60 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema67.properties.columns,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 3 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3",schema:3,parentSchema:schema67.properties.columns,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_move = validate332;

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.angle === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "angle"},message:"must have required property '"+"angle"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.duration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "angle") || (key0 === "speed")) || (key0 === "duration"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.angle !== undefined){
let data0 = data.angle;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/angle",schemaPath:"#/properties/angle/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema68.properties.angle,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 >= 360 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/angle",schemaPath:"#/properties/angle/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 360},message:"must be < 360",schema:360,parentSchema:schema68.properties.angle,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/angle",schemaPath:"#/properties/angle/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema68.properties.angle.type,parentSchema:schema68.properties.angle,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.speed !== undefined){
let data1 = data.speed;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema68.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0.01 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01",schema:0.01,parentSchema:schema68.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema68.properties.speed.type,parentSchema:schema68.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.duration !== undefined){
if(!(validate82(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_ringLight = validate334;

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "on") || (data === "off"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values",schema:schema69.enum,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_indicator = validate335;

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "on") || (data === "off"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values",schema:schema70.enum,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_lock = validate336;

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_unlock = validate337;

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_schedule = validate338;

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.action !== undefined){
if("sync" !== data.action){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema73.then.required,parentSchema:schema73.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tasks === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "tasks"},message:"must have required property '"+"tasks"+"'",schema:schema73.then.required,parentSchema:schema73.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id !== undefined){
if(!(validate53(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.id = true;
props0.action = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.action === undefined) && (missing1 = "action")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.action !== undefined){
if("list" !== data.action){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/else/then/properties/id/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema73.else.then.properties.id,data:data.id};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.id = true;
props1.action = true;
}
ifClause1 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err7 = {instancePath,schemaPath:"#/else/else/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema73.else.else.required,parentSchema:schema73.else.else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema73.else.if,parentSchema:schema73.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props1 !== true){
props1 = props1 || {};
props1.tasks = true;
props1.calibrate = true;
props1.focus = true;
props1.replace = true;
}
if(data.tasks !== undefined){
const err9 = {instancePath:instancePath+"/tasks",schemaPath:"#/else/properties/tasks/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema73.else.properties.tasks,data:data.tasks};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.calibrate !== undefined){
const err10 = {instancePath:instancePath+"/calibrate",schemaPath:"#/else/properties/calibrate/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema73.else.properties.calibrate,data:data.calibrate};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.focus !== undefined){
const err11 = {instancePath:instancePath+"/focus",schemaPath:"#/else/properties/focus/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema73.else.properties.focus,data:data.focus};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.replace !== undefined){
const err12 = {instancePath:instancePath+"/replace",schemaPath:"#/else/properties/replace/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema73.else.properties.replace,data:data.replace};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema73.if,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "id")) || (key0 === "tasks")) || (key0 === "calibrate")) || (key0 === "focus")) || (key0 === "replace"))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.action !== undefined){
let data8 = data.action;
if(!(((((data8 === "list") || (data8 === "get")) || (data8 === "cancel")) || (data8 === "delete")) || (data8 === "sync"))){
const err16 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema73.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema73.properties.action.enum,parentSchema:schema73.properties.action,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
let data9 = data.id;
if(typeof data9 === "string"){
if(func1(data9) > 200){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema73.properties.id,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data9) < 1){
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73.properties.id,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.id.type,parentSchema:schema73.properties.id,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tasks !== undefined){
let data10 = data.tasks;
if(Array.isArray(data10)){
if(data10.length > 100){
const err20 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema73.properties.tasks,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate198(data10[i0], {instancePath:instancePath+"/tasks/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.properties.tasks.type,parentSchema:schema73.properties.tasks,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.calibrate !== undefined){
let data12 = data.calibrate;
if(typeof data12 !== "boolean"){
const err22 = {instancePath:instancePath+"/calibrate",schemaPath:"#/properties/calibrate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.properties.calibrate.type,parentSchema:schema73.properties.calibrate,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.focus !== undefined){
let data13 = data.focus;
if(typeof data13 !== "boolean"){
const err23 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.properties.focus.type,parentSchema:schema73.properties.focus,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.replace !== undefined){
let data14 = data.replace;
if(typeof data14 !== "boolean"){
const err24 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.properties.replace.type,parentSchema:schema73.properties.replace,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_download = validate341;

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type},message:"must be object,null",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "files") || (key0 === "since"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(!(((data0 === "pictures") || (data0 === "frames")) || (data0 === "all"))){
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/enum",keyword:"enum",params:{allowedValues: schema76.properties.files.enum},message:"must be equal to one of the allowed values",schema:schema76.properties.files.enum,parentSchema:schema76.properties.files,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.since !== undefined){
if(!(validate82(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
validate341.errors = vErrors;
return errors === 0;
}
validate341.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_powerOff = validate343;

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_reboot = validate344;

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_camera = validate345;

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func15.call(schema56.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err2 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema56.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.camera.enum,parentSchema:schema56.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exposure !== undefined){
if(!(validate82(data.exposure, {instancePath:instancePath+"/exposure",parentData:data,parentDataProperty:"exposure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.gain !== undefined){
let data2 = data.gain;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.gain.type,parentSchema:schema56.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 240 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema56.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.filter !== undefined){
let data3 = data.filter;
if(!(((data3 === "vis") || (data3 === "astro")) || (data3 === "duo-band"))){
const err6 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/enum",keyword:"enum",params:{allowedValues: schema56.properties.filter.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.filter.enum,parentSchema:schema56.properties.filter,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.binning !== undefined){
let data4 = data.binning;
if(!((data4 === "4k") || (data4 === "2k"))){
const err7 = {instancePath:instancePath+"/binning",schemaPath:"#/properties/binning/enum",keyword:"enum",params:{allowedValues: schema56.properties.binning.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.binning.enum,parentSchema:schema56.properties.binning,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(!((data5 === "fits") || (data5 === "tiff"))){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema56.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.format.enum,parentSchema:schema56.properties.format,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.brightness !== undefined){
let data6 = data.brightness;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/brightness",schemaPath:"#/properties/brightness/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.brightness.type,parentSchema:schema56.properties.brightness,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/brightness",schemaPath:"#/properties/brightness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema56.properties.brightness,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6 < -100 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/brightness",schemaPath:"#/properties/brightness/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100",schema:-100,parentSchema:schema56.properties.brightness,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.contrast !== undefined){
let data7 = data.contrast;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err12 = {instancePath:instancePath+"/contrast",schemaPath:"#/properties/contrast/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.contrast.type,parentSchema:schema56.properties.contrast,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/contrast",schemaPath:"#/properties/contrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema56.properties.contrast,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7 < -100 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/contrast",schemaPath:"#/properties/contrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100",schema:-100,parentSchema:schema56.properties.contrast,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.saturation !== undefined){
let data8 = data.saturation;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/saturation",schemaPath:"#/properties/saturation/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.saturation.type,parentSchema:schema56.properties.saturation,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/saturation",schemaPath:"#/properties/saturation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema56.properties.saturation,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8 < -100 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/saturation",schemaPath:"#/properties/saturation/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100",schema:-100,parentSchema:schema56.properties.saturation,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.hue !== undefined){
let data9 = data.hue;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/hue",schemaPath:"#/properties/hue/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.hue.type,parentSchema:schema56.properties.hue,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 180 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/hue",schemaPath:"#/properties/hue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema56.properties.hue,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 < -180 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/hue",schemaPath:"#/properties/hue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180",schema:-180,parentSchema:schema56.properties.hue,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.sharpness !== undefined){
let data10 = data.sharpness;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.sharpness.type,parentSchema:schema56.properties.sharpness,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema56.properties.sharpness,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.sharpness,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.whiteBalance !== undefined){
let data11 = data.whiteBalance;
if(typeof data11 === "string"){
if(func1(data11) > 20){
const err24 = {instancePath:instancePath+"/whiteBalance",schemaPath:"#/properties/whiteBalance/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema56.properties.whiteBalance,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern32.test(data11)){
const err25 = {instancePath:instancePath+"/whiteBalance",schemaPath:"#/properties/whiteBalance/pattern",keyword:"pattern",params:{pattern: "^(auto|incandescent|warm-fluorescent|fluorescent|sun|cloud|shade|twilight|[1-9]\\d?00K)$"},message:"must match pattern \""+"^(auto|incandescent|warm-fluorescent|fluorescent|sun|cloud|shade|twilight|[1-9]\\d?00K)$"+"\"",schema:"^(auto|incandescent|warm-fluorescent|fluorescent|sun|cloud|shade|twilight|[1-9]\\d?00K)$",parentSchema:schema56.properties.whiteBalance,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/whiteBalance",schemaPath:"#/properties/whiteBalance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.whiteBalance.type,parentSchema:schema56.properties.whiteBalance,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_stack = validate347;

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exposure === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exposure"},message:"must have required property '"+"exposure"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.gain === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gain"},message:"must have required property '"+"gain"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.frames === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frames"},message:"must have required property '"+"frames"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "camera") || (key0 === "exposure")) || (key0 === "gain")) || (key0 === "filter")) || (key0 === "binning")) || (key0 === "format")) || (key0 === "frames")) || (key0 === "darks"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.camera !== undefined){
let data0 = data.camera;
if(!((data0 === "tele") || (data0 === "wide"))){
const err4 = {instancePath:instancePath+"/camera",schemaPath:"#/properties/camera/enum",keyword:"enum",params:{allowedValues: schema57.properties.camera.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.camera.enum,parentSchema:schema57.properties.camera,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.exposure !== undefined){
if(!(validate82(data.exposure, {instancePath:instancePath+"/exposure",parentData:data,parentDataProperty:"exposure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.gain !== undefined){
let data2 = data.gain;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.gain.type,parentSchema:schema57.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 240 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema57.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.gain,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.filter !== undefined){
let data3 = data.filter;
if(!(((data3 === "vis") || (data3 === "astro")) || (data3 === "duo-band"))){
const err8 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/enum",keyword:"enum",params:{allowedValues: schema57.properties.filter.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.filter.enum,parentSchema:schema57.properties.filter,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.binning !== undefined){
let data4 = data.binning;
if(!((data4 === "4k") || (data4 === "2k"))){
const err9 = {instancePath:instancePath+"/binning",schemaPath:"#/properties/binning/enum",keyword:"enum",params:{allowedValues: schema57.properties.binning.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.binning.enum,parentSchema:schema57.properties.binning,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(!((data5 === "fits") || (data5 === "tiff"))){
const err10 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema57.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.format.enum,parentSchema:schema57.properties.format,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.frames !== undefined){
let data6 = data.frames;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.frames.type,parentSchema:schema57.properties.frames,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 999 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999",schema:999,parentSchema:schema57.properties.frames,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.frames,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.darks !== undefined){
let data7 = data.darks;
if(!(((data7 === "require") || (data7 === "ask")) || (data7 === "continue"))){
const err14 = {instancePath:instancePath+"/darks",schemaPath:"#/properties/darks/enum",keyword:"enum",params:{allowedValues: schema57.properties.darks.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.darks.enum,parentSchema:schema57.properties.darks,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}
validate347.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const dwarf_goLive = validate349;

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_wake = validate350;

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate350.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate350.errors = vErrors;
return errors === 0;
}
validate350.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_sleep = validate351;

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_slew = validate352;

function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate352.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema80.type},message:"must be string,object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.altitude === undefined) && (missing0 = "altitude")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target !== undefined){
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/then/properties/target/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.target,data:data.target};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.place !== undefined){
const err3 = {instancePath:instancePath+"/place",schemaPath:"#/then/properties/place/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.place,data:data.place};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ephemeris !== undefined){
const err4 = {instancePath:instancePath+"/ephemeris",schemaPath:"#/then/properties/ephemeris/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.ephemeris,data:data.ephemeris};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.entry !== undefined){
const err5 = {instancePath:instancePath+"/entry",schemaPath:"#/then/properties/entry/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.entry,data:data.entry};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.sky !== undefined){
const err6 = {instancePath:instancePath+"/sky",schemaPath:"#/then/properties/sky/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.sky,data:data.sky};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.position !== undefined){
const err7 = {instancePath:instancePath+"/position",schemaPath:"#/then/properties/position/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema80.then.properties.position,data:data.position};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.target = true;
props0.place = true;
props0.ephemeris = true;
props0.entry = true;
props0.sky = true;
props0.position = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err8 = {instancePath,schemaPath:"#/else/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema80.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema80.if,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err10 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err11 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "target") || (key0 === "altitude")) || (key0 === "azimuth")) || (key0 === "place")) || (key0 === "ephemeris")) || (key0 === "entry")) || (key0 === "sky")) || (key0 === "position"))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.target !== undefined){
let data6 = data.target;
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err13 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema80.properties.target,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.target.type,parentSchema:schema80.properties.target,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.altitude !== undefined){
let data7 = data.altitude;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 90 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema80.properties.altitude,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.altitude,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/altitude",schemaPath:"#/properties/altitude/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema80.properties.altitude.type,parentSchema:schema80.properties.altitude,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.azimuth !== undefined){
let data8 = data.azimuth;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/azimuth",schemaPath:"#/properties/azimuth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.azimuth,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8 >= 360 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/azimuth",schemaPath:"#/properties/azimuth/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 360},message:"must be < 360",schema:360,parentSchema:schema80.properties.azimuth,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/azimuth",schemaPath:"#/properties/azimuth/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema80.properties.azimuth.type,parentSchema:schema80.properties.azimuth,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.place !== undefined){
let data9 = data.place;
if(!((((data9 === "zenith") || (data9 === "home")) || (data9 === "flat-screen")) || (data9 === "uniform-spot"))){
const err21 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues: schema80.properties.place.enum},message:"must be equal to one of the allowed values",schema:schema80.properties.place.enum,parentSchema:schema80.properties.place,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.ephemeris !== undefined){
let data10 = data.ephemeris;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/ephemeris",schemaPath:"#/properties/ephemeris/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.ephemeris.type,parentSchema:schema80.properties.ephemeris,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9999 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/ephemeris",schemaPath:"#/properties/ephemeris/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema80.properties.ephemeris,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/ephemeris",schemaPath:"#/properties/ephemeris/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.ephemeris,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.entry !== undefined){
let data11 = data.entry;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err25 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.entry.type,parentSchema:schema80.properties.entry,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9999 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema80.properties.entry,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.entry,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.sky !== undefined){
let data12 = data.sky;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/sky",schemaPath:"#/properties/sky/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.sky.type,parentSchema:schema80.properties.sky,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9999 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/sky",schemaPath:"#/properties/sky/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema80.properties.sky,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/sky",schemaPath:"#/properties/sky/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.sky,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.position !== undefined){
let data13 = data.position;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.position.type,parentSchema:schema80.properties.position,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9999 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema80.properties.position,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema80.properties.position,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.altitude !== undefined){
if(data.azimuth === undefined){
const err34 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "altitude",
    missingProperty: "azimuth",
    depsCount: 1,
    deps: "azimuth"},message:"must have property azimuth when property altitude is present",schema:schema80.dependentRequired,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.azimuth !== undefined){
if(data.altitude === undefined){
const err35 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "azimuth",
    missingProperty: "altitude",
    depsCount: 1,
    deps: "altitude"},message:"must have property altitude when property azimuth is present",schema:schema80.dependentRequired,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
validate352.errors = vErrors;
return errors === 0;
}
validate352.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_track = validate353;

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate353.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "sidereal") || (key0 === "rates")) || (key0 === "lock"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sidereal !== undefined){
let data0 = data.sidereal;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/sidereal",schemaPath:"#/properties/sidereal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema82.properties.sidereal.type,parentSchema:schema82.properties.sidereal,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rates !== undefined){
let data1 = data.rates;
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.of === undefined) && (missing0 = "of")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ra !== undefined){
const err4 = {instancePath:instancePath+"/rates/ra",schemaPath:"#/properties/rates/then/properties/ra/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema82.properties.rates.then.properties.ra,data:data1.ra};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.dec !== undefined){
const err5 = {instancePath:instancePath+"/rates/dec",schemaPath:"#/properties/rates/then/properties/dec/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema82.properties.rates.then.properties.dec,data:data1.dec};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.ra = true;
props0.dec = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ra === undefined){
const err6 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/else/required",keyword:"required",params:{missingProperty: "ra"},message:"must have required property '"+"ra"+"'",schema:schema82.properties.rates.else.required,parentSchema:schema82.properties.rates.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.dec === undefined){
const err7 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/else/required",keyword:"required",params:{missingProperty: "dec"},message:"must have required property '"+"dec"+"'",schema:schema82.properties.rates.else.required,parentSchema:schema82.properties.rates.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err8 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema82.properties.rates.if,parentSchema:schema82.properties.rates,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "ra") || (key1 === "dec")) || (key1 === "of"))){
const err9 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema82.properties.rates,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.ra !== undefined){
let data4 = data1.ra;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 240 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/rates/ra",schemaPath:"#/properties/rates/properties/ra/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema82.properties.rates.properties.ra,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < -240 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/rates/ra",schemaPath:"#/properties/rates/properties/ra/minimum",keyword:"minimum",params:{comparison: ">=", limit: -240},message:"must be >= -240",schema:-240,parentSchema:schema82.properties.rates.properties.ra,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/rates/ra",schemaPath:"#/properties/rates/properties/ra/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema82.properties.rates.properties.ra.type,parentSchema:schema82.properties.rates.properties.ra,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.dec !== undefined){
let data5 = data1.dec;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3600 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/rates/dec",schemaPath:"#/properties/rates/properties/dec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema82.properties.rates.properties.dec,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5 < -3600 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/rates/dec",schemaPath:"#/properties/rates/properties/dec/minimum",keyword:"minimum",params:{comparison: ">=", limit: -3600},message:"must be >= -3600",schema:-3600,parentSchema:schema82.properties.rates.properties.dec,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/rates/dec",schemaPath:"#/properties/rates/properties/dec/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema82.properties.rates.properties.dec.type,parentSchema:schema82.properties.rates.properties.dec,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.of !== undefined){
let data6 = data1.of;
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err16 = {instancePath:instancePath+"/rates/of",schemaPath:"#/properties/rates/properties/of/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema82.properties.rates.properties.of,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/rates/of",schemaPath:"#/properties/rates/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.rates.properties.of.type,parentSchema:schema82.properties.rates.properties.of,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.properties.rates.type,parentSchema:schema82.properties.rates,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.lock !== undefined){
let data7 = data.lock;
if(!(((data7 === "off") || (data7 === "sidereal")) || (data7 === "track"))){
const err19 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/enum",keyword:"enum",params:{allowedValues: schema82.properties.lock.enum},message:"must be equal to one of the allowed values",schema:schema82.properties.lock.enum,parentSchema:schema82.properties.lock,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}
validate353.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_offset = validate354;

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ra === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ra"},message:"must have required property '"+"ra"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dec === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dec"},message:"must have required property '"+"dec"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "ra") || (key0 === "dec"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ra !== undefined){
let data0 = data.ra;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 7200 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/ra",schemaPath:"#/properties/ra/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema83.properties.ra,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < -7200 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/ra",schemaPath:"#/properties/ra/minimum",keyword:"minimum",params:{comparison: ">=", limit: -7200},message:"must be >= -7200",schema:-7200,parentSchema:schema83.properties.ra,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/ra",schemaPath:"#/properties/ra/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.properties.ra.type,parentSchema:schema83.properties.ra,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dec !== undefined){
let data1 = data.dec;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 7200 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/dec",schemaPath:"#/properties/dec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200},message:"must be <= 7200",schema:7200,parentSchema:schema83.properties.dec,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < -7200 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/dec",schemaPath:"#/properties/dec/minimum",keyword:"minimum",params:{comparison: ">=", limit: -7200},message:"must be >= -7200",schema:-7200,parentSchema:schema83.properties.dec,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/dec",schemaPath:"#/properties/dec/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.properties.dec.type,parentSchema:schema83.properties.dec,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_visit = validate355;

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.trigger === undefined) && (missing0 = "trigger")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dwell === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty: "dwell"},message:"must have required property '"+"dwell"+"'",schema:schema84.allOf[0].else.required,parentSchema:schema84.allOf[0].else,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema84.allOf[0].if,parentSchema:schema84.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.target === undefined) && (missing1 = "target")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targets !== undefined){
const err4 = {instancePath:instancePath+"/targets",schemaPath:"#/then/properties/targets/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema84.then.properties.targets,data:data.targets};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.targets = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targets === undefined){
const err5 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "targets"},message:"must have required property '"+"targets"+"'",schema:schema84.else.required,parentSchema:schema84.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
ifClause0 = "else";
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema84.if,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func15.call(schema84.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema84.properties.target,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.target.type,parentSchema:schema84.properties.target,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.targets !== undefined){
let data2 = data.targets;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err10 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema84.properties.targets,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema84.properties.targets,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err12 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema84.properties.targets.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.targets.items.type,parentSchema:schema84.properties.targets.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.properties.targets.type,parentSchema:schema84.properties.targets,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.times !== undefined){
let data4 = data.times;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.times.type,parentSchema:schema84.properties.times,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema84.properties.times,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema84.properties.times,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.order !== undefined){
let data5 = data.order;
if(!((data5 === "rounds") || (data5 === "target-by-target"))){
const err18 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema84.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.order.enum,parentSchema:schema84.properties.order,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ifNotYet !== undefined){
let data6 = data.ifNotYet;
if(!((data6 === "wait") || (data6 === "skip"))){
const err19 = {instancePath:instancePath+"/ifNotYet",schemaPath:"#/properties/ifNotYet/enum",keyword:"enum",params:{allowedValues: schema84.properties.ifNotYet.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.ifNotYet.enum,parentSchema:schema84.properties.ifNotYet,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.settle !== undefined){
if(!(validate82(data.settle, {instancePath:instancePath+"/settle",parentData:data,parentDataProperty:"settle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.dither !== undefined){
if(!(validate224(data.dither, {instancePath:instancePath+"/dither",parentData:data,parentDataProperty:"dither",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.dwell !== undefined){
if(!(validate82(data.dwell, {instancePath:instancePath+"/dwell",parentData:data,parentDataProperty:"dwell",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
if(!(validate227(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_wait = validate360;

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate360.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema87.type},message:"must be string,object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$"},message:"must match pattern \""+"^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$"+"\"",schema:"^(?=\\d)(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}(\\.\\d{1,3})?s)?$",parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trigger === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "trigger")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.trigger !== undefined){
if(!(validate227(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
validate360.errors = vErrors;
return errors === 0;
}
validate360.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_focus = validate362;

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate362.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type},message:"must be string,object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^init$"},message:"must match pattern \""+"^init$"+"\"",schema:"^init$",parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "to") || (key0 === "by")) || (key0 === "mode"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.to.type,parentSchema:schema60.properties.to,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999",schema:99999,parentSchema:schema60.properties.to,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < -99999 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: -99999},message:"must be >= -99999",schema:-99999,parentSchema:schema60.properties.to,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.by !== undefined){
let data1 = data.by;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.by.type,parentSchema:schema60.properties.by,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99999 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999",schema:99999,parentSchema:schema60.properties.by,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < -99999 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minimum",keyword:"minimum",params:{comparison: ">=", limit: -99999},message:"must be >= -99999",schema:-99999,parentSchema:schema60.properties.by,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.mode !== undefined){
let data2 = data.mode;
if(!((data2 === "absolute") || (data2 === "relative"))){
const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema60.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.mode.enum,parentSchema:schema60.properties.mode,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate362.errors = vErrors;
return errors === 0;
}
validate362.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_filter = validate363;

function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate363.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate363.errors = vErrors;
return errors === 0;
}
validate363.evaluated = {"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_dome = validate364;

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate364.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "init") || (key0 === "powerPad")) || (key0 === "follow")) || (key0 === "jog")) || (key0 === "lights")) || (key0 === "suppressLights"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.init !== undefined){
let data0 = data.init;
if(true !== data0){
const err2 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema89.properties.init,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.powerPad !== undefined){
let data1 = data.powerPad;
if(true !== data1){
const err3 = {instancePath:instancePath+"/powerPad",schemaPath:"#/properties/powerPad/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema89.properties.powerPad,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.follow !== undefined){
let data2 = data.follow;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/follow",schemaPath:"#/properties/follow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.properties.follow.type,parentSchema:schema89.properties.follow,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.jog !== undefined){
let data3 = data.jog;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/jog",schemaPath:"#/properties/jog/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.jog.type,parentSchema:schema89.properties.jog,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 180 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/jog",schemaPath:"#/properties/jog/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema89.properties.jog,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < -180 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/jog",schemaPath:"#/properties/jog/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180",schema:-180,parentSchema:schema89.properties.jog,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.lights !== undefined){
let data4 = data.lights;
if(typeof data4 !== "boolean"){
const err8 = {instancePath:instancePath+"/lights",schemaPath:"#/properties/lights/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.properties.lights.type,parentSchema:schema89.properties.lights,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.suppressLights !== undefined){
let data5 = data.suppressLights;
if(typeof data5 !== "boolean"){
const err9 = {instancePath:instancePath+"/suppressLights",schemaPath:"#/properties/suppressLights/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.properties.suppressLights.type,parentSchema:schema89.properties.suppressLights,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}
validate364.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_shutter = validate365;

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema90.type},message:"must be string,object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern37.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(open|close)$"},message:"must match pattern \""+"^(open|close)$"+"\"",schema:"^(open|close)$",parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.seconds === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "seconds"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(!((data0 === "open") || (data0 === "close"))){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema90.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema90.properties.action.enum,parentSchema:schema90.properties.action,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.seconds !== undefined){
let data1 = data.seconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.seconds.type,parentSchema:schema90.properties.seconds,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 600 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema90.properties.seconds,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema90.properties.seconds,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
validate365.errors = vErrors;
return errors === 0;
}
validate365.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_ephemeris = validate366;

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate366.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema91.type},message:"must be string,object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern38.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^delete$"},message:"must match pattern \""+"^delete$"+"\"",schema:"^delete$",parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.open === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "open")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.open !== undefined){
if(!(validate241(data.open, {instancePath:instancePath+"/open",parentData:data,parentDataProperty:"open",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
validate366.errors = vErrors;
return errors === 0;
}
validate366.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_list = validate368;

function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate368.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema93.type},message:"must be string,object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern40.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^close$"},message:"must match pattern \""+"^close$"+"\"",schema:"^close$",parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.open === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "open")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.open !== undefined){
if(!(validate241(data.open, {instancePath:instancePath+"/open",parentData:data,parentDataProperty:"open",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
validate368.errors = vErrors;
return errors === 0;
}
validate368.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_guide = validate370;

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate370.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "break-lock") || (data === "pause")) || (data === "resume"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values",schema:schema94.enum,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}
validate370.evaluated = {"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_clock = validate371;

function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate371.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "set") || (key0 === "zone"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.set !== undefined){
let data0 = data.set;
if(!(((data0 === "both") || (data0 === "date")) || (data0 === "time"))){
const err2 = {instancePath:instancePath+"/set",schemaPath:"#/properties/set/enum",keyword:"enum",params:{allowedValues: schema95.properties.set.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.set.enum,parentSchema:schema95.properties.set,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.zone !== undefined){
let data1 = data.zone;
if(!((data1 === "utc") || (data1 === "site"))){
const err3 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/enum",keyword:"enum",params:{allowedValues: schema95.properties.zone.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.zone.enum,parentSchema:schema95.properties.zone,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate371.errors = vErrors;
return errors === 0;
}
validate371.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_position = validate372;

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "save") || (data === "set-home")) || (data === "update")) || (data === "initialize"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema96.enum},message:"must be equal to one of the allowed values",schema:schema96.enum,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const move_raw = validate373;

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "command") || (key0 === "args")) || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.command !== undefined){
let data0 = data.command;
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema97.properties.command,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.command.type,parentSchema:schema97.properties.command,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.args !== undefined){
let data1 = data.args;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err5 = {instancePath:instancePath+"/args/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/args/additionalProperties/type",keyword:"type",params:{type: schema97.properties.args.additionalProperties.type},message:"must be number,string",schema:schema97.properties.args.additionalProperties.type,parentSchema:schema97.properties.args.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.properties.args.type,parentSchema:schema97.properties.args,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema97.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema97.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.reason.type,parentSchema:schema97.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const device_robotarget = validate374;
const schema169 = {"title":"RobotargetDeviceFile","description":"Voyager's application server with RoboTarget.","type":"object","additionalProperties":false,"required":["kind","address","profile","sharedSecret","macKey","macWords"],"properties":{"kind":{"const":"robotarget"},"address":{"description":"tcp://HOST:5950, or ws://HOST:5950 for the same over WebSocket.","type":"string","pattern":"^(tcp|ws)://.+:\\d+/?$"},"profile":{"description":"Voyager profile that new sets belong to, with its extension.","type":"string"},"user":{"description":"User name for the server, when it asks for one.","$ref":"#/$defs/secret"},"password":{"$ref":"#/$defs/secret"},"sharedSecret":{"$ref":"#/$defs/secret"},"macKey":{"$ref":"#/$defs/secret"},"macWords":{"description":"The four words of the key, joined by spaces.","$ref":"#/$defs/secret"},"macSeparator":{"description":"What stands between the parts of a MAC: one text for all gaps, or one for each of the three.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":3,"maxItems":3}],"default":"||:||"},"macEncoding":{"description":"hex: base64 of the hexadecimal hash. raw: base64 of its bytes.","enum":["hex","raw"],"default":"hex"},"spelling":{"description":"Which spelling of names the server understands, where the vendor's examples and tables differ.","enum":["example","table"],"default":"example"},"zone":{"description":"IANA time zone of the computer that Voyager runs on. The site's when absent.","type":"string"},"atStop":{"description":"What nightplan does at the end of its lane, and at a safe stop, with what RoboTarget runs: leave it, or abort RoboTarget's whole action.","enum":["leave","abort"],"default":"leave"}}};
const pattern54 = new RegExp("^(tcp|ws)://.+:\\d+/?$", "u");
const schema170 = {"title":"SecretFile","description":"Where a secret is: an environment variable, or a file that only its owner can read.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"file":{"type":"string"}}};
const pattern55 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate375.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
const err3 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema170.properties.env,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema170.properties.env.type,parentSchema:schema170.properties.env,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema170.properties.file.type,parentSchema:schema170.properties.file,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema170.type,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate375.errors = vErrors;
return errors === 0;
}
validate375.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate374.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.profile === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'",schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sharedSecret === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sharedSecret"},message:"must have required property '"+"sharedSecret"+"'",schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.macKey === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "macKey"},message:"must have required property '"+"macKey"+"'",schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.macWords === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "macWords"},message:"must have required property '"+"macWords"+"'",schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func15.call(schema169.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("robotarget" !== data0){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "robotarget"},message:"must be equal to constant",schema:"robotarget",parentSchema:schema169.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(!pattern54.test(data1)){
const err8 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^(tcp|ws)://.+:\\d+/?$"},message:"must match pattern \""+"^(tcp|ws)://.+:\\d+/?$"+"\"",schema:"^(tcp|ws)://.+:\\d+/?$",parentSchema:schema169.properties.address,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema169.properties.address.type,parentSchema:schema169.properties.address,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.profile !== undefined){
let data2 = data.profile;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema169.properties.profile.type,parentSchema:schema169.properties.profile,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.user !== undefined){
if(!(validate375(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate375(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data.sharedSecret !== undefined){
if(!(validate375(data.sharedSecret, {instancePath:instancePath+"/sharedSecret",parentData:data,parentDataProperty:"sharedSecret",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data.macKey !== undefined){
if(!(validate375(data.macKey, {instancePath:instancePath+"/macKey",parentData:data,parentDataProperty:"macKey",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data.macWords !== undefined){
if(!(validate375(data.macWords, {instancePath:instancePath+"/macWords",parentData:data,parentDataProperty:"macWords",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data.macSeparator !== undefined){
let data8 = data.macSeparator;
const _errs13 = errors;
let valid1 = false;
const _errs14 = errors;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/macSeparator",schemaPath:"#/properties/macSeparator/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema169.properties.macSeparator.anyOf[0].type,parentSchema:schema169.properties.macSeparator.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
const _errs16 = errors;
if(Array.isArray(data8)){
if(data8.length > 3){
const err12 = {instancePath:instancePath+"/macSeparator",schemaPath:"#/properties/macSeparator/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema169.properties.macSeparator.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data8.length < 3){
const err13 = {instancePath:instancePath+"/macSeparator",schemaPath:"#/properties/macSeparator/anyOf/1/minItems",keyword:"minItems",params:{limit: 3},message:"must NOT have fewer than 3 items",schema:3,parentSchema:schema169.properties.macSeparator.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/macSeparator/" + i0,schemaPath:"#/properties/macSeparator/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema169.properties.macSeparator.anyOf[1].items.type,parentSchema:schema169.properties.macSeparator.anyOf[1].items,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/macSeparator",schemaPath:"#/properties/macSeparator/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema169.properties.macSeparator.anyOf[1].type,parentSchema:schema169.properties.macSeparator.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err16 = {instancePath:instancePath+"/macSeparator",schemaPath:"#/properties/macSeparator/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema169.properties.macSeparator.anyOf,parentSchema:schema169.properties.macSeparator,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.macEncoding !== undefined){
let data10 = data.macEncoding;
if(!((data10 === "hex") || (data10 === "raw"))){
const err17 = {instancePath:instancePath+"/macEncoding",schemaPath:"#/properties/macEncoding/enum",keyword:"enum",params:{allowedValues: schema169.properties.macEncoding.enum},message:"must be equal to one of the allowed values",schema:schema169.properties.macEncoding.enum,parentSchema:schema169.properties.macEncoding,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.spelling !== undefined){
let data11 = data.spelling;
if(!((data11 === "example") || (data11 === "table"))){
const err18 = {instancePath:instancePath+"/spelling",schemaPath:"#/properties/spelling/enum",keyword:"enum",params:{allowedValues: schema169.properties.spelling.enum},message:"must be equal to one of the allowed values",schema:schema169.properties.spelling.enum,parentSchema:schema169.properties.spelling,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.zone !== undefined){
let data12 = data.zone;
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema169.properties.zone.type,parentSchema:schema169.properties.zone,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.atStop !== undefined){
let data13 = data.atStop;
if(!((data13 === "leave") || (data13 === "abort"))){
const err20 = {instancePath:instancePath+"/atStop",schemaPath:"#/properties/atStop/enum",keyword:"enum",params:{allowedValues: schema169.properties.atStop.enum},message:"must be equal to one of the allowed values",schema:schema169.properties.atStop.enum,parentSchema:schema169.properties.atStop,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema169.type,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate374.errors = vErrors;
return errors === 0;
}
validate374.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const device_dwarf = validate381;
const schema171 = {"title":"DwarfDeviceFile","description":"A DWARF smart telescope.","type":"object","additionalProperties":false,"required":["kind","address"],"properties":{"kind":{"const":"dwarf"},"address":{"description":"ws://HOST:9900","type":"string","pattern":"^ws://.+:\\d+"},"http":{"description":"Address of the album's HTTP interface. Port 8082 of the same host when absent.","type":"string","pattern":"^http://.+"},"files":{"description":"Address of the files on its card. Port 80 of the same host when both this and http are absent, else that of http.","type":"string","pattern":"^http://.+"},"profile":{"description":"Model and generation of its firmware: DWARF II, 3 or mini; v2 up to 2.1 (DWARF II) and 1.0 (DWARF 3), v3 after that. auto asks the telescope.","enum":["auto","d2-v2","d3-v2","d3-v3","mini-v3"],"default":"auto"},"minCardFreeGb":{"description":"Least free space on its card, in GB: a stack is stopped in time, and none is begun.","type":"number","minimum":0,"maximum":1000,"default":1},"minBatteryPercent":{"description":"Least charge of its battery, likewise.","type":"number","minimum":0,"maximum":100,"default":10},"maxTemperature":{"description":"Highest temperature inside it, in degrees Celsius, likewise. Not watched when absent.","type":"number","minimum":0,"maximum":100},"clientId":{"description":"Identity towards the telescope. Programs with the same one count as one host. The model's usual one when absent.","type":"string"}}};
const pattern56 = new RegExp("^ws://.+:\\d+", "u");
const pattern57 = new RegExp("^http://.+", "u");

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema171.required,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema171.required,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func15.call(schema171.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("dwarf" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dwarf"},message:"must be equal to constant",schema:"dwarf",parentSchema:schema171.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(!pattern56.test(data1)){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^ws://.+:\\d+"},message:"must match pattern \""+"^ws://.+:\\d+"+"\"",schema:"^ws://.+:\\d+",parentSchema:schema171.properties.address,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema171.properties.address.type,parentSchema:schema171.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.http !== undefined){
let data2 = data.http;
if(typeof data2 === "string"){
if(!pattern57.test(data2)){
const err6 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/pattern",keyword:"pattern",params:{pattern: "^http://.+"},message:"must match pattern \""+"^http://.+"+"\"",schema:"^http://.+",parentSchema:schema171.properties.http,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema171.properties.http.type,parentSchema:schema171.properties.http,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.files !== undefined){
let data3 = data.files;
if(typeof data3 === "string"){
if(!pattern57.test(data3)){
const err8 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/pattern",keyword:"pattern",params:{pattern: "^http://.+"},message:"must match pattern \""+"^http://.+"+"\"",schema:"^http://.+",parentSchema:schema171.properties.files,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema171.properties.files.type,parentSchema:schema171.properties.files,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.profile !== undefined){
let data4 = data.profile;
if(!(((((data4 === "auto") || (data4 === "d2-v2")) || (data4 === "d3-v2")) || (data4 === "d3-v3")) || (data4 === "mini-v3"))){
const err10 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema171.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema171.properties.profile.enum,parentSchema:schema171.properties.profile,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.minCardFreeGb !== undefined){
let data5 = data.minCardFreeGb;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/minCardFreeGb",schemaPath:"#/properties/minCardFreeGb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema171.properties.minCardFreeGb,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/minCardFreeGb",schemaPath:"#/properties/minCardFreeGb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema171.properties.minCardFreeGb,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/minCardFreeGb",schemaPath:"#/properties/minCardFreeGb/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema171.properties.minCardFreeGb.type,parentSchema:schema171.properties.minCardFreeGb,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.minBatteryPercent !== undefined){
let data6 = data.minBatteryPercent;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/minBatteryPercent",schemaPath:"#/properties/minBatteryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema171.properties.minBatteryPercent,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/minBatteryPercent",schemaPath:"#/properties/minBatteryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema171.properties.minBatteryPercent,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/minBatteryPercent",schemaPath:"#/properties/minBatteryPercent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema171.properties.minBatteryPercent.type,parentSchema:schema171.properties.minBatteryPercent,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.maxTemperature !== undefined){
let data7 = data.maxTemperature;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/maxTemperature",schemaPath:"#/properties/maxTemperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema171.properties.maxTemperature,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/maxTemperature",schemaPath:"#/properties/maxTemperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema171.properties.maxTemperature,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/maxTemperature",schemaPath:"#/properties/maxTemperature/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema171.properties.maxTemperature.type,parentSchema:schema171.properties.maxTemperature,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.clientId !== undefined){
let data8 = data.clientId;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema171.properties.clientId.type,parentSchema:schema171.properties.clientId,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema171.type,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}
validate381.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** @type {Validator} */
export const device_move = validate382;
const schema172 = {"title":"MoveDeviceFile","description":"A telescope under Lowell Observatory's MOVE program.","type":"object","additionalProperties":false,"required":["kind","address"],"properties":{"kind":{"const":"move"},"address":{"description":"serial:PATH, or tcp://HOST:PORT of a serial device server.","type":"string","pattern":"^(serial:.+|tcp://.+:\\d+)$"},"baud":{"enum":[9600,19200,38400,57600,115200],"default":9600},"dataBits":{"enum":[7,8],"default":8},"parity":{"enum":["none","even","odd"],"default":"none"},"stopBits":{"enum":[1,2],"default":1},"flowControl":{"description":"What holds the other side back: nothing, the RTS and CTS lines, or XON and XOFF characters.","enum":["none","hardware","software"],"default":"none"},"versions":{"description":"Versions of MOVE that this site trusts, as VR prints them up to the space. Any version when absent.","type":"array","items":{"type":"string"},"minItems":1},"equinox":{"description":"Equinox that MOVE expects coordinates in: J2000, or that of the date.","enum":["j2000","date"],"default":"j2000"},"toleranceArcmin":{"description":"How far from the target a slew may end.","type":"number","exclusiveMinimum":0,"maximum":600,"default":5},"telescope":{"description":"Which of Lowell's telescopes it is: verbs and values that it does not have are found at check time. All are allowed when absent.","enum":["72in","42in","31in","psst","loneos","astrograph","wallace","perth"]},"limits":{"title":"MoveLimitsFile","description":"Where no slew may end; looked at right before it is sent.","type":"object","additionalProperties":false,"properties":{"altitude":{"description":"Degrees. At least 0 when min is absent.","$ref":"#/$defs/degreesRange"},"hourAngle":{"description":"Hours: [from, to].","type":"array","minItems":2,"maxItems":2,"items":{"type":"number","minimum":-12,"maximum":12}},"declination":{"description":"Degrees, of date.","$ref":"#/$defs/degreesRange"},"sunDistance":{"description":"Least angle from the Sun in degrees, whether it is up or not. 10 when absent.","type":"object","additionalProperties":false,"required":["min"],"properties":{"min":{"type":"number","minimum":0,"maximum":180}}}}},"openToSky":{"description":"Steps may open the shutter, and only under a dark sky.","type":"boolean","default":false},"safeState":{"description":"What the telescope does at the end of its lane, of the night, and at a safe stop, after a move was aborted and tracking switched off: none, sleep, home, zenith, close (the shutter), or a list of these in order.","type":["string","array"],"pattern":"^(none|sleep|home|zenith|close)$","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["sleep","home","zenith","close"]},"default":"sleep"},"closeSeconds":{"description":"How long the shutter's motor runs when safeState closes it; only the 31-inch takes it.","type":"integer","minimum":1,"maximum":600},"deadman":{"title":"DeadmanFile","description":"MOVE shuts the telescope down by itself when nightplan has not been heard of for so long. Off when absent.","type":"object","additionalProperties":false,"required":["minutes"],"properties":{"minutes":{"description":"Longer than any move: 15 at least.","type":"integer","minimum":15,"maximum":1440}}}}};
const pattern59 = new RegExp("^(serial:.+|tcp://.+:\\d+)$", "u");
const pattern60 = new RegExp("^(none|sleep|home|zenith|close)$", "u");
const schema173 = {"title":"DegreesRangeFile","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"type":"number","minimum":-90,"maximum":90},"max":{"type":"number","minimum":-90,"maximum":90}}};

function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate383.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "min") || (key0 === "max"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 90 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema173.properties.min,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < -90 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90",schema:-90,parentSchema:schema173.properties.min,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema173.properties.min.type,parentSchema:schema173.properties.min,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 90 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema173.properties.max,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < -90 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90",schema:-90,parentSchema:schema173.properties.max,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema173.properties.max.type,parentSchema:schema173.properties.max,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema173.type,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}
validate383.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate382.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema172.required,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema172.required,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func15.call(schema172.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("move" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "move"},message:"must be equal to constant",schema:"move",parentSchema:schema172.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(!pattern59.test(data1)){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^(serial:.+|tcp://.+:\\d+)$"},message:"must match pattern \""+"^(serial:.+|tcp://.+:\\d+)$"+"\"",schema:"^(serial:.+|tcp://.+:\\d+)$",parentSchema:schema172.properties.address,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema172.properties.address.type,parentSchema:schema172.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.baud !== undefined){
let data2 = data.baud;
if(!(((((data2 === 9600) || (data2 === 19200)) || (data2 === 38400)) || (data2 === 57600)) || (data2 === 115200))){
const err6 = {instancePath:instancePath+"/baud",schemaPath:"#/properties/baud/enum",keyword:"enum",params:{allowedValues: schema172.properties.baud.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.baud.enum,parentSchema:schema172.properties.baud,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dataBits !== undefined){
let data3 = data.dataBits;
if(!((data3 === 7) || (data3 === 8))){
const err7 = {instancePath:instancePath+"/dataBits",schemaPath:"#/properties/dataBits/enum",keyword:"enum",params:{allowedValues: schema172.properties.dataBits.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.dataBits.enum,parentSchema:schema172.properties.dataBits,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.parity !== undefined){
let data4 = data.parity;
if(!(((data4 === "none") || (data4 === "even")) || (data4 === "odd"))){
const err8 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/enum",keyword:"enum",params:{allowedValues: schema172.properties.parity.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.parity.enum,parentSchema:schema172.properties.parity,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.stopBits !== undefined){
let data5 = data.stopBits;
if(!((data5 === 1) || (data5 === 2))){
const err9 = {instancePath:instancePath+"/stopBits",schemaPath:"#/properties/stopBits/enum",keyword:"enum",params:{allowedValues: schema172.properties.stopBits.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.stopBits.enum,parentSchema:schema172.properties.stopBits,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.flowControl !== undefined){
let data6 = data.flowControl;
if(!(((data6 === "none") || (data6 === "hardware")) || (data6 === "software"))){
const err10 = {instancePath:instancePath+"/flowControl",schemaPath:"#/properties/flowControl/enum",keyword:"enum",params:{allowedValues: schema172.properties.flowControl.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.flowControl.enum,parentSchema:schema172.properties.flowControl,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.versions !== undefined){
let data7 = data.versions;
if(Array.isArray(data7)){
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema172.properties.versions,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err12 = {instancePath:instancePath+"/versions/" + i0,schemaPath:"#/properties/versions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema172.properties.versions.items.type,parentSchema:schema172.properties.versions.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema172.properties.versions.type,parentSchema:schema172.properties.versions,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.equinox !== undefined){
let data9 = data.equinox;
if(!((data9 === "j2000") || (data9 === "date"))){
const err14 = {instancePath:instancePath+"/equinox",schemaPath:"#/properties/equinox/enum",keyword:"enum",params:{allowedValues: schema172.properties.equinox.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.equinox.enum,parentSchema:schema172.properties.equinox,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.toleranceArcmin !== undefined){
let data10 = data.toleranceArcmin;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 600 || isNaN(data10)){
const err15 = {instancePath:instancePath+"/toleranceArcmin",schemaPath:"#/properties/toleranceArcmin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema172.properties.toleranceArcmin,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data10 <= 0 || isNaN(data10)){
const err16 = {instancePath:instancePath+"/toleranceArcmin",schemaPath:"#/properties/toleranceArcmin/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema172.properties.toleranceArcmin,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/toleranceArcmin",schemaPath:"#/properties/toleranceArcmin/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema172.properties.toleranceArcmin.type,parentSchema:schema172.properties.toleranceArcmin,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.telescope !== undefined){
let data11 = data.telescope;
if(!((((((((data11 === "72in") || (data11 === "42in")) || (data11 === "31in")) || (data11 === "psst")) || (data11 === "loneos")) || (data11 === "astrograph")) || (data11 === "wallace")) || (data11 === "perth"))){
const err18 = {instancePath:instancePath+"/telescope",schemaPath:"#/properties/telescope/enum",keyword:"enum",params:{allowedValues: schema172.properties.telescope.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.telescope.enum,parentSchema:schema172.properties.telescope,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.limits !== undefined){
let data12 = data.limits;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((((key1 === "altitude") || (key1 === "hourAngle")) || (key1 === "declination")) || (key1 === "sunDistance"))){
const err19 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema172.properties.limits,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.altitude !== undefined){
if(!(validate383(data12.altitude, {instancePath:instancePath+"/limits/altitude",parentData:data12,parentDataProperty:"altitude",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
}
if(data12.hourAngle !== undefined){
let data14 = data12.hourAngle;
if(Array.isArray(data14)){
if(data14.length > 2){
const err20 = {instancePath:instancePath+"/limits/hourAngle",schemaPath:"#/properties/limits/properties/hourAngle/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema172.properties.limits.properties.hourAngle,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14.length < 2){
const err21 = {instancePath:instancePath+"/limits/hourAngle",schemaPath:"#/properties/limits/properties/hourAngle/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema172.properties.limits.properties.hourAngle,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 12 || isNaN(data15)){
const err22 = {instancePath:instancePath+"/limits/hourAngle/" + i1,schemaPath:"#/properties/limits/properties/hourAngle/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema172.properties.limits.properties.hourAngle.items,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data15 < -12 || isNaN(data15)){
const err23 = {instancePath:instancePath+"/limits/hourAngle/" + i1,schemaPath:"#/properties/limits/properties/hourAngle/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -12},message:"must be >= -12",schema:-12,parentSchema:schema172.properties.limits.properties.hourAngle.items,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/limits/hourAngle/" + i1,schemaPath:"#/properties/limits/properties/hourAngle/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema172.properties.limits.properties.hourAngle.items.type,parentSchema:schema172.properties.limits.properties.hourAngle.items,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/limits/hourAngle",schemaPath:"#/properties/limits/properties/hourAngle/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema172.properties.limits.properties.hourAngle.type,parentSchema:schema172.properties.limits.properties.hourAngle,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.declination !== undefined){
if(!(validate383(data12.declination, {instancePath:instancePath+"/limits/declination",parentData:data12,parentDataProperty:"declination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
}
if(data12.sunDistance !== undefined){
let data17 = data12.sunDistance;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.min === undefined){
const err26 = {instancePath:instancePath+"/limits/sunDistance",schemaPath:"#/properties/limits/properties/sunDistance/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema172.properties.limits.properties.sunDistance.required,parentSchema:schema172.properties.limits.properties.sunDistance,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data17){
if(!(key2 === "min")){
const err27 = {instancePath:instancePath+"/limits/sunDistance",schemaPath:"#/properties/limits/properties/sunDistance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema172.properties.limits.properties.sunDistance,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data17.min !== undefined){
let data18 = data17.min;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 180 || isNaN(data18)){
const err28 = {instancePath:instancePath+"/limits/sunDistance/min",schemaPath:"#/properties/limits/properties/sunDistance/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema172.properties.limits.properties.sunDistance.properties.min,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err29 = {instancePath:instancePath+"/limits/sunDistance/min",schemaPath:"#/properties/limits/properties/sunDistance/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema172.properties.limits.properties.sunDistance.properties.min,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/limits/sunDistance/min",schemaPath:"#/properties/limits/properties/sunDistance/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema172.properties.limits.properties.sunDistance.properties.min.type,parentSchema:schema172.properties.limits.properties.sunDistance.properties.min,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/limits/sunDistance",schemaPath:"#/properties/limits/properties/sunDistance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema172.properties.limits.properties.sunDistance.type,parentSchema:schema172.properties.limits.properties.sunDistance,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema172.properties.limits.type,parentSchema:schema172.properties.limits,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.openToSky !== undefined){
let data19 = data.openToSky;
if(typeof data19 !== "boolean"){
const err33 = {instancePath:instancePath+"/openToSky",schemaPath:"#/properties/openToSky/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema172.properties.openToSky.type,parentSchema:schema172.properties.openToSky,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.safeState !== undefined){
let data20 = data.safeState;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err34 = {instancePath:instancePath+"/safeState",schemaPath:"#/properties/safeState/type",keyword:"type",params:{type: schema172.properties.safeState.type},message:"must be string,array",schema:schema172.properties.safeState.type,parentSchema:schema172.properties.safeState,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern60.test(data20)){
const err35 = {instancePath:instancePath+"/safeState",schemaPath:"#/properties/safeState/pattern",keyword:"pattern",params:{pattern: "^(none|sleep|home|zenith|close)$"},message:"must match pattern \""+"^(none|sleep|home|zenith|close)$"+"\"",schema:"^(none|sleep|home|zenith|close)$",parentSchema:schema172.properties.safeState,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(Array.isArray(data20)){
if(data20.length < 1){
const err36 = {instancePath:instancePath+"/safeState",schemaPath:"#/properties/safeState/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema172.properties.safeState,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(typeof data21 !== "string"){
const err37 = {instancePath:instancePath+"/safeState/" + i2,schemaPath:"#/properties/safeState/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema172.properties.safeState.items.type,parentSchema:schema172.properties.safeState.items,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((data21 === "sleep") || (data21 === "home")) || (data21 === "zenith")) || (data21 === "close"))){
const err38 = {instancePath:instancePath+"/safeState/" + i2,schemaPath:"#/properties/safeState/items/enum",keyword:"enum",params:{allowedValues: schema172.properties.safeState.items.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.safeState.items.enum,parentSchema:schema172.properties.safeState.items,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let i3 = data20.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data20[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err39 = {instancePath:instancePath+"/safeState",schemaPath:"#/properties/safeState/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema172.properties.safeState,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
}
if(data.closeSeconds !== undefined){
let data22 = data.closeSeconds;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err40 = {instancePath:instancePath+"/closeSeconds",schemaPath:"#/properties/closeSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema172.properties.closeSeconds.type,parentSchema:schema172.properties.closeSeconds,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 600 || isNaN(data22)){
const err41 = {instancePath:instancePath+"/closeSeconds",schemaPath:"#/properties/closeSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema172.properties.closeSeconds,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err42 = {instancePath:instancePath+"/closeSeconds",schemaPath:"#/properties/closeSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema172.properties.closeSeconds,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.deadman !== undefined){
let data23 = data.deadman;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.minutes === undefined){
const err43 = {instancePath:instancePath+"/deadman",schemaPath:"#/properties/deadman/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'",schema:schema172.properties.deadman.required,parentSchema:schema172.properties.deadman,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data23){
if(!(key3 === "minutes")){
const err44 = {instancePath:instancePath+"/deadman",schemaPath:"#/properties/deadman/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema172.properties.deadman,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.minutes !== undefined){
let data24 = data23.minutes;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err45 = {instancePath:instancePath+"/deadman/minutes",schemaPath:"#/properties/deadman/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema172.properties.deadman.properties.minutes.type,parentSchema:schema172.properties.deadman.properties.minutes,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1440 || isNaN(data24)){
const err46 = {instancePath:instancePath+"/deadman/minutes",schemaPath:"#/properties/deadman/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema172.properties.deadman.properties.minutes,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data24 < 15 || isNaN(data24)){
const err47 = {instancePath:instancePath+"/deadman/minutes",schemaPath:"#/properties/deadman/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 15},message:"must be >= 15",schema:15,parentSchema:schema172.properties.deadman.properties.minutes,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/deadman",schemaPath:"#/properties/deadman/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema172.properties.deadman.type,parentSchema:schema172.properties.deadman,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema172.type,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}
validate382.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

