/** The `fogbank` command. */
import { Command } from "commander";
import { addAttachCommand } from "./attach.ts";
import { addAwsCommand } from "./aws.ts";
import { addBindCommand } from "./bind.ts";
import { addCaptureCommand } from "./capture.ts";
import { addClockCommands } from "./clock.ts";
import { addCpCommand } from "./cp.ts";
import { addDoctorCommand } from "./doctor.ts";
import { addEnvCommand } from "./env.ts";
import { addExecCommand } from "./exec.ts";
import { addExportCommand } from "./export.ts";
import { CliError } from "./http.ts";
import { addImportCommand } from "./import.ts";
import { addInternetCommands } from "./internet.ts";
import { addLogsCommand } from "./logs.ts";
import { addPublishCommand } from "./publish.ts";
import { addQuotasCommand } from "./quotas.ts";
import { addFlowsCommand } from "./flows.ts";
import { addRefusalsCommand } from "./refusals.ts";
import { addServerCommands } from "./server.ts";
import { addServicesCommand } from "./services.ts";
import { addShellCommand } from "./shell.ts";
import { addSnapshotCommands } from "./snapshot.ts";
import { addTraceCommand } from "./trace.ts";
import packageFile from "../../package.json" with { type: "json" };

const program = new Command("fogbank")
  .description(packageFile.description)
  .version(packageFile.version)
  .option("--endpoint <url>", "the server to talk to", process.env["FOGBANK_ENDPOINT"] ?? "http://localhost:4566")
  .enablePositionalOptions()
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .showHelpAfterError("(fogbank --help lists the commands)");

for (const add of [
  addServerCommands,
  addTraceCommand,
  addExecCommand,
  addShellCommand,
  addLogsCommand,
  addCpCommand,
  addAttachCommand,
  addInternetCommands,
  addPublishCommand,
  addCaptureCommand,
  addRefusalsCommand,
  addFlowsCommand,
  addBindCommand,
  addClockCommands,
  addSnapshotCommands,
  addImportCommand,
  addExportCommand,
  addServicesCommand,
  addQuotasCommand,
  addDoctorCommand,
  addEnvCommand,
  addAwsCommand,
])
  add(program);

/** A reader that has seen enough (`| head`) ends the command quietly. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`fogbank: ${error.message}\n`);
  process.exitCode = 2;
});
