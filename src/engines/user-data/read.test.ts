/** User data as people write it, in every form that cloud-init takes. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "./plan.ts";
import { readUserData } from "./read.ts";

const read = (text: string | Buffer): Plan => readUserData(Buffer.from(text));
const config = (text: string): Plan => read(`#cloud-config\n${text}`);
const whys = ({ leftOut }: Plan): Record<string, string> =>
  Object.fromEntries(leftOut.map(({ what, why }) => [what, why]));
const names = ({ scripts }: Plan): string[] => scripts.map(({ name }) => name);

const mime = `Content-Type: multipart/mixed; boundary="==BOUNDARY=="
MIME-Version: 1.0

--==BOUNDARY==
Content-Type: text/cloud-config; charset="us-ascii"
MIME-Version: 1.0
Content-Transfer-Encoding: 7bit
Content-Disposition: attachment; filename="cloud-config.txt"

#cloud-config
runcmd: [one]
hostname: first

--==BOUNDARY==
Content-Type: text/x-shellscript; charset="us-ascii"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="setup.sh"

IyEvYmluL2Jhc2gKZWNobyBoaQo=
--==BOUNDARY==
Content-Type: text/cloud-config
Merge-Type: list(append)+dict(recurse_array)+str()

#cloud-config
runcmd: [two]
--==BOUNDARY==--
ignored
`;

describe("forms of user data", () => {
  it("a script keeps its bytes", () => {
    const text = "#!/bin/bash\necho ünïcode\n";
    expect(read(text).scripts).toEqual([{ name: "part-001", content: Buffer.from(text) }]);
  });

  it("no user data asks for nothing but the image's user", () => {
    const plan = read("");
    expect(plan.leftOut).toEqual([]);
    expect(plan.users).toMatchObject([{ isDefault: true }]);
    expect([plan.scripts, plan.files, plan.runCommands, plan.keys]).toEqual([[], [], [], []]);
  });

  it("a multipart message holds scripts and configs, decoded, named, and merged as they ask", () => {
    for (const text of [mime, mime.replaceAll("\n", "\r\n")]) {
      const plan = read(text);
      expect(plan.leftOut).toEqual([]);
      expect(plan.scripts).toEqual([{ name: "setup.sh", content: Buffer.from("#!/bin/bash\necho hi\n") }]);
      expect(plan.runCommands).toEqual(["one", "two"]);
      expect(plan.hostname).toBe("first");
    }
  });

  it("without being asked, a later config replaces keys of an earlier one", () => {
    expect(read(mime.replace(/Merge-Type.*\n/, "")).runCommands).toEqual(["two"]);
    const how = "merge_how: [{name: list, settings: [append]}, {name: dict, settings: [no_replace, recurse_list]}]";
    const asked = mime
      .replace(/Merge-Type.*\n/, "")
      .replace("runcmd: [two]", `runcmd: [two]\nhostname: second\n${how}`);
    expect(read(asked)).toMatchObject({ runCommands: ["one", "two"], hostname: "first" });
  });

  it("anything may be compressed, and text that is base64 as a whole was meant decoded", () => {
    expect(names(read(gzipSync("#!/bin/sh\ntrue\n")))).toEqual(["part-001"]);
    expect(read(gzipSync(mime)).runCommands).toEqual(["one", "two"]);
    expect(names(read(Buffer.from("#!/bin/sh\ntrue\n").toString("base64")))).toEqual(["part-001"]);
    const head = "Content-Type: multipart/mixed; boundary=x\n\n--x\n";
    const part = `${head}Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n`;
    expect(names(read(`${part}${gzipSync("#!/bin/sh\ntrue\n").toString("base64")}\n--x--\n`))).toEqual(["part-001"]);
  });

  it("an archive is a list of parts", () => {
    const text = `#cloud-config-archive
- type: text/x-shellscript
  filename: b.sh
  content: |
    #!/bin/sh
    true
- |
  #cloud-config
  timezone: UTC
`;
    expect(read(text)).toMatchObject({ timezone: "UTC", scripts: [{ name: "b.sh" }] });
  });

  it.each([
    ["#include\nhttp://example.com/x\n", "not fetched"],
    ["#include-once\nhttp://example.com/x\n", "not fetched"],
    ["## template: jinja\n#cloud-config\n", "templates"],
    ["#part-handler\n", "Python"],
    ["#cloud-config-jsonp\n[]\n", "patches"],
    ["<powershell>\n", "Windows"],
    ["hello\n", "nothing that cloud-init knows"],
    ["#cloud-config\n- a list\n", "a mapping"],
    ["#cloud-config\na: [\n", "Flow sequence"],
    [Buffer.from([0x1f, 0x8b, 1, 2, 3]), "cannot be unpacked"],
    [gzipSync(Buffer.alloc(64 * 1024 * 1024)), "cannot be unpacked"],
  ])("user data %# is left out by name", (text, why) => {
    const { leftOut, scripts } = read(text);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]!.why).toContain(why);
    expect(scripts).toEqual([]);
  });

  it("boothooks are told from scripts", () => {
    expect(read("#cloud-boothook\n#!/bin/sh\ntrue\n")).toMatchObject({ hooks: [{ name: "part-001" }], scripts: [] });
  });

  it("whatever the bytes are, a plan comes out", () => {
    const heads = fc.constantFrom(
      "",
      "#cloud-config\n",
      "#cloud-config-archive\n",
      "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
    );
    const body = fc.oneof(fc.string(), fc.json(), fc.base64String(), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(heads, body, (head, rest) => {
        expect(read(head + rest).leftOut).toBeInstanceOf(Array);
      }),
      { numRuns: 300 },
    );
  });
});

describe("keys of a cloud-config", () => {
  it("write_files: encodings, permissions as YAML 1.1 and as text, owners, appending, deferring", () => {
    const { files, leftOut } = config(`write_files:
- {path: /a, content: hi, permissions: 0640}
- {path: /b, content: aGk=, encoding: b64, permissions: '0755', owner: 'bob:crew', defer: true}
- {path: /c, content: ${gzipSync("hi").toString("base64")}, encoding: gz+b64, append: true}
- {path: relative, content: x}
- {path: /d, source: {uri: "http://x"}}
`);
    expect(files.map(({ content, ...rest }) => ({ ...rest, content: content.toString() }))).toEqual([
      { path: "/a", content: "hi", mode: 0o640, owner: "root:root", append: false, late: false },
      { path: "/b", content: "hi", mode: 0o755, owner: "bob:crew", append: false, late: true },
      { path: "/c", content: "hi", mode: 0o644, owner: "root:root", append: true, late: false },
    ]);
    expect(leftOut.map(({ why }) => why)).toEqual(["write_files: a file has no whole path", "files are not fetched"]);
  });

  it("users: the image's is there unless the list leaves it out", () => {
    expect(config("timezone: UTC").users).toMatchObject([{ isDefault: true, name: "" }]);
    expect(config("users: [bob]").users).toMatchObject([
      { isDefault: false, name: "bob", locked: true, makeHome: true },
    ]);
    expect(config("users: [default, {name: eve, system: true, no_create_home: true}]").users).toMatchObject([
      { isDefault: true },
      { name: "eve", system: true, makeHome: false },
    ]);
    expect(config("user: {name: core, shell: /bin/zsh}").users).toMatchObject([
      { isDefault: true, name: "core", shell: "/bin/zsh" },
    ]);
    expect(config("users: []").users).toEqual([]);
  });

  it("users: older spellings, sudo in its forms, unknown keys by name", () => {
    const plan = config(`users:
- {name: a, sudo: "ALL=(ALL) NOPASSWD:ALL", primary-group: g, ssh-authorized-keys: [k1, k2], groups: "x, y"}
- {name: b, sudo: ["one", "two"], lock_passwd: false, passwd: $6$s$h, uid: 2001}
- {name: c, sudo: false, ssh_import_id: [gh:c], frob: 1}
`);
    expect(plan.users).toMatchObject([
      { sudo: ["ALL=(ALL) NOPASSWD:ALL"], primaryGroup: "g", keys: ["k1", "k2"], groups: ["x", "y"] },
      { sudo: ["one", "two"], locked: false, passwordHash: "$6$s$h", uid: 2001 },
      { sudo: [] },
    ]);
    expect(whys(plan)).toEqual({
      "users.ssh_import_id of c": "keys are not fetched from key servers",
      "users.frob of c": "it is not known",
    });
  });

  it("names that would reach into files or commands are no names", () => {
    expect(whys(config('users: [{name: "a:0:0"}]'))["users"]).toContain("no name");
    expect(whys(config('users: [{name: a, homedir: "/x:y"}]'))["users"]).toContain("no path");
    expect(whys(config('groups: ["a b"]'))["groups"]).toContain("no name");
    expect(whys(config('hostname: "a b"'))["hostname"]).toContain("no name");
    expect(whys(config('write_files: [{path: /a, owner: "$(id)"}]'))["a file of write_files"]).toContain(
      "no proper owner",
    );
  });

  it("a name that Linux would not take is told and not set, alone or by preference", () => {
    const long = `${"a".repeat(40)}.${"b".repeat(40)}.example`;
    const told = `${long} is longer than the 64 characters that Linux takes`;
    const preferred = config(`hostname: web\nfqdn: ${long}\nprefer_fqdn_over_hostname: true`);
    expect([preferred.hostname, whys(preferred)]).toEqual([undefined, { hostname: told }]);
    expect(whys(config(`hostname: ${"c".repeat(65)}`))["hostname"]).toContain("longer than the 64");
    const plain = config(`hostname: ${long}`);
    expect([plain.hostname, plain.fqdn, whys(plain)]).toEqual(["a".repeat(40), long, {}]);
  });

  it("a machine that preserves its name is given none", () => {
    expect(config("hostname: web\npreserve_hostname: true").hostname).toBeUndefined();
  });

  it("one key that cannot be read does not take the others along", () => {
    const plan = config("runcmd: 7\nhostname: web\nbootcmd: [[echo, 1, true], 'x y']\n");
    expect(plan).toMatchObject({ hostname: "web", bootCommands: [["echo", "1", "true"], "x y"] });
    expect(whys(plan)["runcmd"]).toBe("runcmd is no list");
  });

  it.each([
    ["hostname: web", { hostname: "web" }],
    ["hostname: web.example.com", { hostname: "web", fqdn: "web.example.com" }],
    ["fqdn: web.example.com\nprefer_fqdn_over_hostname: true", { hostname: "web.example.com" }],
    ["hostname: web\npreserve_hostname: true", {}],
    ["ssh_pwauth: yes", { passwordLogin: true }],
    ["disable_root: false", { rootLogin: true }],
    ["ssh_authorized_keys: [k]", { keys: ["k"] }],
    [
      'chpasswd: {list: "a:b\\nc:d"}',
      {
        passwords: [
          { name: "a", password: "b" },
          { name: "c", password: "d" },
        ],
      },
    ],
    ["password: x", { passwords: [{ name: "", password: "x" }] }],
    [
      "groups: [a, {b: [c, d]}]",
      {
        groups: [
          { name: "a", members: [] },
          { name: "b", members: ["c", "d"] },
        ],
      },
    ],
    ["ntp: {servers: [1.2.3.4], pools: [p]}", { ntpServers: ["1.2.3.4", "p"] }],
    [
      "power_state: {mode: reboot, delay: '+5', message: bye}",
      { power: { mode: "reboot", delayMinutes: 5, message: "bye" } },
    ],
    [
      "ssh_keys: {ed25519_private: 'A', ed25519_public: 'B'}",
      { hostKeys: { ssh_host_ed25519_key: "A\n", "ssh_host_ed25519_key.pub": "B\n" } },
    ],
  ] as const)("%s", (text, expected) => {
    const plan = config(text);
    expect(plan).toMatchObject(expected);
    expect(plan.leftOut).toEqual([]);
  });

  it.each([
    ["packages: [nginx]", "packages", "not installed"],
    ["package_upgrade: true", "package_upgrade", "not installed"],
    ["mounts: [[a, b]]", "mounts", "a directory"],
    ["frobnicate: 1", "frobnicate", "not known"],
    ["chpasswd: {list: 'a:RANDOM'}", "chpasswd of a", "not made"],
    ["power_state: {mode: poweroff, condition: test -f /x}", "power_state.condition", "not asked"],
    ["ca_certs: {remove_defaults: true}", "ca_certs.remove_defaults", "stay"],
  ])("%s is left out by name", (text, what, why) => {
    expect(whys(config(text))[what]).toContain(why);
  });
});
