import { useState } from 'react';
import {
  noteLengthMs,
  type OpeningNote as Note,
  openingNoteLimits,
} from '../../../domain/protocol/opening-note.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFocusStays } from '../../parts/use-focus-stays.ts';
import { NoteSound } from './note-sound.tsx';
import { useRecording } from './use-recording.ts';
import { useSaidAt } from './use-said-at.ts';

type OpeningNoteProps = {
  readonly note: Note | undefined;
  readonly onChange: (note: Note | undefined) => void;
};

/** Recorded, listened to, put into words, or taken away again. */
export function OpeningNote({ note, onChange }: OpeningNoteProps) {
  const { copy } = useComposeCopy();
  const [former, setFormer] = useState<Note>();
  const recording = useRecording((made) => {
    setFormer(undefined);
    onChange({ ...note, ...made });
  });
  const part = useFocusStays<HTMLFieldSetElement>(`${recording.state.kind} ${note === undefined}`);
  const remove = () => {
    setFormer(note);
    onChange(undefined);
  };
  const bringBack = () => {
    onChange(former);
    setFormer(undefined);
  };
  return (
    <fieldset ref={part}>
      <legend>{copy.composeNote.title}</legend>
      <p>{copy.composeNote.lead(openingNoteLimits.seconds.value)}</p>
      <Recorder recording={recording} isThere={note !== undefined} />
      {note && recording.state.kind === 'idle' ? (
        <KeptNote note={note} onChange={onChange} onRemove={remove} />
      ) : null}
      {former && !note ? (
        <Notice calm told>
          {copy.composeNote.removed} <Button onClick={bringBack}>{copy.composeNote.bringBack}</Button>
        </Notice>
      ) : null}
    </fieldset>
  );
}

type RecorderProps = { readonly recording: ReturnType<typeof useRecording>; readonly isThere: boolean };

function Recorder({ recording, isThere }: RecorderProps) {
  const { copy } = useComposeCopy();
  const { state, begin, finish, cancel } = recording;
  switch (state.kind) {
    case 'idle':
      return (
        <>
          {state.why ? <Notice told>{copy.composeNote.none[state.why]}</Notice> : null}
          <Button onClick={() => void begin()}>
            {isThere ? copy.composeNote.again : copy.composeNote.record}
          </Button>
        </>
      );
    case 'recording':
      return (
        <>
          <output>{state.isFull ? copy.composeNote.full : copy.composeNote.recording}</output>
          <Button look="main" onClick={() => void finish()}>
            {copy.composeNote.done}
          </Button>
          <Button onClick={cancel}>{copy.composeNote.cancel}</Button>
        </>
      );
    case 'making':
      return <progress aria-label={copy.composeNote.making} />;
  }
}

type KeptNoteProps = {
  readonly note: Note;
  readonly onChange: (note: Note) => void;
  readonly onRemove: () => void;
};

function KeptNote({ note, onChange, onRemove }: KeptNoteProps) {
  const { copy } = useComposeCopy();
  const { words: _, ...withoutWords } = note;
  const { advice } = useSaidAt('openingNote.words');
  return (
    <>
      <p>{copy.composeNote.length(noteLengthMs(note))}</p>
      <NoteSound note={note} />
      <Field label={copy.composeNote.words} lead={advice ?? copy.composeNote.wordsLead}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={openingNoteLimits.characters.value}
            value={note.words ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange(value === '' ? withoutWords : { ...note, words: value })
            }
          />
        )}
      </Field>
      <Button look="quiet" onClick={onRemove}>
        {copy.composeNote.remove}
      </Button>
    </>
  );
}
