/**
 * Stands in for the context that the build tool gives each content script. Ours end by themselves and
 * use none, while the tool's tells every page, by an event and a message, that this extension was started there.
 */
export class ContentScriptContext {}
