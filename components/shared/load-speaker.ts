import type { TemplateSpeaker } from '../../domain/attribution/template/template-speaker.ts';

let loaded: Promise<TemplateSpeaker> | undefined;

/**
 * What has templates speak: one for the page, loaded when it is first needed, since its parsers weigh as much as
 * an editor.
 */
export const loadSpeaker = (): Promise<TemplateSpeaker> => {
  loaded ??= makeSpeaker();
  return loaded;
};

async function makeSpeaker(): Promise<TemplateSpeaker> {
  const [{ templateSpeaker }, { rememberingSpeaker }] = await Promise.all([
    import('../../domain/attribution/template/template-speaker.ts'),
    import('../../domain/attribution/template/remembering-speaker.ts'),
  ]);
  return rememberingSpeaker(templateSpeaker());
}
