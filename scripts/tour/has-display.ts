/** True where windows can be shown. */
export const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
