import { commandMac, type MacDialect, openMac } from "./mac.ts";
import type { Signature } from "./method.ts";
import type { Sign } from "./session.ts";

/** How each kind of method is signed on one connection. */
export function signers(
  secret: string,
  sessionKey: string,
  dialect: MacDialect,
): (signature: Signature) => Sign {
  return (signature) => (id, uid, params) => {
    switch (signature.kind) {
      case "none":
        return undefined;
      case "reserved":
        return commandMac({ secret, sessionKey, id, uid }, dialect);
      case "open":
        return openMac({
          secret,
          uid,
          signed: signature.of === undefined ? "" : String(params[signature.of]),
        });
    }
  };
}
