// Bluesky's directory and personal data server on free ports. Prints their addresses on one line when both are ready, and lives until
// it is told to stop or its standard input ends, so that it never outlives who started it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "anslag-bluesky-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// Before the import: the servers leave what they write in folders of random names.
process.env.TMPDIR = folder;

const { TestNetworkNoAppView } = await import("@atproto/dev-env");
const network = await TestNetworkNoAppView.create({ pds: { hostname: "localhost", enableDidDocWithSession: true } });

let stopping;
const stop = () => (stopping ??= network.close().finally(() => process.exit()));
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.stdin.on("end", stop).resume();

console.log(JSON.stringify({ plc: network.plc.url, pds: network.pds.url }));
