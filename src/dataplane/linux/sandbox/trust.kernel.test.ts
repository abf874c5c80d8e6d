/** Instances believe the authority that they are given, and no other; its key is in none of them. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Authority, makeAuthority } from "../../../engines/pki/authority.ts";
import { Trial, whyNot } from "./trial.ts";

const reason = whyNot();
const bundle = "/etc/ssl/certs/ca-certificates.crt";

describe.skipIf(reason)(`authorities in instances${reason ? `: ${reason}` : ""}`, () => {
  const trial = new Trial();
  const files = [1, 2].map(() => makeAuthority("Fogbank local certificate authority", Date.now()));
  const leaf = new Authority(files[0]!).issue(["sts.us-east-1.amazonaws.com"], Date.now()).certificate;
  const machines = readFileSync(bundle, "utf8");
  beforeAll(async () => {
    await trial.start("i-own", { trusted: [files[0]!.certificate] });
    await trial.start("i-other", { trusted: [files[1]!.certificate] });
    await trial.start("i-none");
  });
  afterAll(() => trial.end());

  const judge = async (id: string, how: string) => {
    const { code, out, err } = await trial.sh(id, `openssl verify ${how} <<'END'\n${leaf}END`);
    return `${code} ${out}${err}`;
  };

  it.each(["", `-no-CApath -CAfile ${bundle}`, "-no-CAfile -CApath /etc/ssl/certs"])(
    "by openssl verify %s",
    async (how) => {
      expect(await judge("i-own", how)).toBe("0 stdin: OK\n");
      expect(await judge("i-other", how)).toMatch(/^2 [^]*verification failed/);
      expect(await judge("i-none", how)).toMatch(/^2 [^]*unable to get local issuer certificate/);
    },
  );

  it("in the variables of commands, logins and user data, where there is one", async () => {
    const variables = `AWS_CA_BUNDLE=${bundle}\nNODE_EXTRA_CA_CERTS=/etc/ssl/certs/fogbank.pem\n`;
    expect((await trial.sh("i-own", "env | grep CA_ | sort")).out).toBe(variables);
    expect((await trial.sh("i-own", "env -i sh -c '. /etc/profile; env' | grep CA_ | sort")).out).toBe(variables);
    expect(
      (
        await trial.sh(
          "i-own",
          "grep CA_ /etc/environment; ssh-keygen -A >/dev/null; $(command -v sshd) -T | grep -i setenv",
        )
      ).out,
    ).toBe(`${variables}setenv AWS_CA_BUNDLE=${bundle}\nsetenv NODE_EXTRA_CA_CERTS=/etc/ssl/certs/fogbank.pem\n`);
    expect((await trial.sh("i-own", "env | grep CA_", { env: { AWS_CA_BUNDLE: "/mine" } })).out).toContain("=/mine\n");
    expect((await trial.sh("i-none", "env | grep CA_")).out).toBe("");
  });

  it("its key is in no file of theirs, and this machine's own store stays as it is", async () => {
    const secret = files[0]!.key.split("\n")[1]!;
    const { out } = await trial.sh(
      "i-own",
      `grep -rlF '${secret}' /etc /root /home /run /var /usr/local /tmp; echo done`,
    );
    expect(out).toBe("done\n");
    expect(readFileSync(bundle, "utf8")).toBe(machines);
  });

  it("stays when the image's own program makes the store anew, and stands there once", async () => {
    await trial.sh("i-own", "update-ca-certificates");
    expect(await judge("i-own", "")).toBe("0 stdin: OK\n");
    await trial.sandboxes.stop("i-own", 0);
    await trial.start("i-own", { trusted: [files[0]!.certificate] });
    const line = files[0]!.certificate.split("\n")[3]!;
    expect((await trial.sh("i-own", `grep -cF '${line}' ${bundle}`)).out).toBe("1\n");
    expect((await trial.sh("i-own", "ls /etc/ssl/certs | grep -c fogbank")).out).toBe("1\n");
  });

  it("what a guest puts in the places leads nowhere, and the instance starts", async () => {
    const traps =
      "rm -r /etc/ssl/certs; ln -s /run/fogbank /etc/ssl/certs; rm -rf /etc/profile.d; mkfifo /etc/profile.d";
    await trial.sh("i-other", `${traps}; rm -f /etc/environment; mkfifo /etc/environment`);
    await trial.sandboxes.stop("i-other", 0);
    await trial.start("i-other", { trusted: [files[1]!.certificate] });
    const said = trial.sandboxes.console("i-other").text;
    expect(said).toContain("this Fogbank's authority is not believed everywhere");
    expect((await trial.sh("i-none", "ls /run/fogbank")).out).not.toContain("fogbank.pem");
  });
});
