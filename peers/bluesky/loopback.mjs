// The development servers listen on every address of the machine. These are for this machine alone.
import { Server } from "node:net";

const listen = Server.prototype.listen;

Server.prototype.listen = function (where, ...rest) {
  if (typeof where === "number" && typeof rest[0] !== "string") {
    return listen.call(this, where, "127.0.0.1", ...rest);
  }
  if (where?.port !== undefined && !where.host) {
    return listen.call(this, { ...where, host: "127.0.0.1" }, ...rest);
  }
  return listen.call(this, where, ...rest);
};
