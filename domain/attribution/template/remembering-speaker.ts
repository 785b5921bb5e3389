import type { SourceRecord } from '../../source/source.ts';
import type { TemplateSaid, TemplateSpeaker } from './template-speaker.ts';

/**
 * A speaker that says the same again without asking. A draft is composed at every keystroke, and a template takes half a
 * millisecond a quote; while nothing about a source changes its record is the same object.
 */
export function rememberingSpeaker(speak: TemplateSpeaker): TemplateSpeaker {
  const known = new WeakMap<SourceRecord, Map<string, TemplateSaid>>();
  return (template, occasion, book) => {
    const { source, href, mention, facts } = occasion;
    const key = JSON.stringify([template, href, mention, facts, book.locale]);
    const ofSource = known.get(source) ?? new Map<string, TemplateSaid>();
    known.set(source, ofSource);
    const said = ofSource.get(key) ?? speak(template, occasion, book);
    // While a template is being written, each of its forms would stay.
    if (ofSource.size > 100) ofSource.clear();
    // What was stopped for its time may do better.
    if (said.ok || said.problem.kind !== 'limit') ofSource.set(key, said);
    return said;
  };
}
