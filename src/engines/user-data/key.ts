/** The keys that a cloud-config may have: those that are done, and why the others are left out. */

const built = words(`
  hostname fqdn prefer_fqdn_over_hostname preserve_hostname create_hostname_file manage_etc_hosts timezone locale
  bootcmd runcmd write_files groups users user password chpasswd ssh_pwauth disable_root ssh_authorized_keys
  ssh_keys ntp ca_certs ca-certs final_message power_state merge_how merge_type cloud_config version`);

const reasons: readonly (readonly [why: string, keys: readonly string[]])[] = [
  [
    "packages are not installed at boot: an image brings its programs",
    words(`packages package_update package_upgrade package_reboot_if_required apt apt_update apt_upgrade apt_sources
      apt_mirror yum_repos yum_repo_dir zypper apk_repos snap snappy`),
  ],
  [
    "an instance's disk is a directory: there is nothing to make, to grow or to mount",
    words("mounts mount_default_fields swap growpart resize_rootfs disk_setup fs_setup"),
  ],
  [
    "it is not built",
    words(`
      ansible bootstrap chef puppet salt_minion mcollective landscape lxd rh_subscription ubuntu_advantage
      ubuntu_pro wireguard phone_home byobu_by_default rsyslog logging updates fan migrate spacewalk
      ssh_quiet_keygen no_ssh_fingerprints allow_public_ssh_keys disable_root_opts ssh_fp_console_blacklist
      ssh_key_console_blacklist`),
  ],
  ["names are resolved as the DHCP options say", words("resolv_conf manage_resolv_conf")],
  ["the network is what the interfaces say", words("network")],
  ["output goes to the console and to /var/log/cloud-init-output.log", words("output")],
  ["keys are not fetched from key servers", words("ssh_import_id")],
  [
    "host keys are ecdsa and ed25519, made for each instance, and printed on the console",
    words("ssh_genkeytypes ssh_deletekeys ssh_publish_hostkeys"),
  ],
  ["it is an instance's option", words("disable_ec2_metadata")],
  ["the metadata service is the source", words("datasource datasource_list vendor_data")],
  ["the order is fixed", words("cloud_init_modules cloud_config_modules cloud_final_modules")],
  ["the image says it", words("system_info")],
  ["instances have no such device", words("keyboard random_seed")],
];

const whys = new Map(reasons.flatMap(([why, keys]) => keys.map((key) => [key, why] as const)));
const done = new Set(built);

/** Why a top-level key is not done; undefined when it is. */
export function whyLeftOut(key: string): string | undefined {
  return done.has(key) ? undefined : (whys.get(key) ?? "it is not known");
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
