import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from './ask.js';
import { returnFromDetails } from './attention.js';
import type { Renderer } from './picture/canvas.js';
import { usePicture } from './picture/large.js';
import { Picture } from './picture/Picture.js';
import * as questions from './questions.js';
import { LANGUAGES, type Language, type State, type Theme, VIEWS } from './state.js';
import { addressOf, go, unread, useAppState } from './store.js';
import { Compare } from './views/Compare.js';
import { Download, exportAddress } from './views/Download.js';
import { EntityDetails } from './views/EntityDetails.js';
import { Filters } from './views/Filters.js';
import { Legend } from './views/Legend.js';
import { ParagraphDetails } from './views/ParagraphDetails.js';
import { Failure, isSymbol, Step, Waiting } from './views/parts.js';
import { Query } from './views/Query.js';
import { Search } from './views/Search.js';
import { Table } from './views/Table.js';
import { Text } from './views/Text.js';
import { speak, t } from './words.js';

/** The explorer, or with `embedded` the same picture with less around it. */
export function App({ embedded }: { embedded: boolean }) {
  const app = useAppState();
  const dark = useDark(app.theme);
  const [spoken, setSpoken] = useState(app.language);
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const documents = useAnswer<questions.DocumentsAnswer>(questions.documents(app.language));

  useEffect(() => {
    speak(app.language).then(() => setSpoken(app.language));
  }, [app.language]);

  const document_ =
    app.document ?? app.paragraph?.split('#')[0] ?? rooted(app, documents.data) ?? opening(documents.data);
  const roots = app.root.length > 0 ? app.root : document_ === null ? [] : [document_];
  const asked = usePicture(app, roots);
  const free: State = { ...app, acts: [], kinds: [], basis: null, from: null, to: null };
  const unfiltered = usePicture(free, roots);
  const question = roots.length === 0 ? null : questions.picture(app, roots);
  const title = app.entity ?? app.paragraph ?? document_;
  useEffect(() => {
    document.title = title === null ? 'Recalling' : `${title} · Recalling`;
  }, [title]);

  const { view } = app;
  const refused = unread();
  const shown = (
    <section class="view" id="view" aria-labelledby="view-heading">
      <h2 id="view-heading" class="unseen">
        {t(`view.${view}`)}
      </h2>
      <div>
        {!embedded && (
          <div class="bar">
            <nav class="tabs" aria-label={t('views')}>
              {VIEWS.map((one) => (
                <Step key={one} to={{ view: one }} current={one === view}>
                  {t(`view.${one}`)}
                </Step>
              ))}
            </nav>
            <Filters unfiltered={unfiltered.data} />
            <Download renderer={view === 'picture' ? renderer : null} roots={roots} dark={dark} />
            <Query questions={behind(app, question, document_, roots)} />
          </div>
        )}
        {refused.length > 0 && (
          <p class="failure" role="status">
            {t('address.unread', { pairs: refused.join(', ') })}
          </p>
        )}
        {asked.error && <Failure error={asked.error} />}
      </div>
      {view === 'picture' && (
        <>
          <Picture asked={asked} whole={unfiltered.data} roots={roots} dark={dark} onRenderer={setRenderer} />
          <Legend answer={asked.data} dark={dark} />
        </>
      )}
      {view === 'table' && <Table asked={asked} />}
      {view === 'compare' && document_ !== null && (
        <Compare documents={documents.data?.documents.nodes ?? []} document={document_} />
      )}
    </section>
  );
  const details = app.entity !== null || app.paragraph !== null;
  const side = details && (
    <section
      class="side"
      id="details"
      aria-label={t('details')}
      onKeyDown={(event) => event.key === 'Escape' && closeDetails()}
    >
      <button type="button" class="close" aria-label={t('close')} onClick={closeDetails}>
        ×
      </button>
      {app.entity !== null ? (
        <EntityDetails id={app.entity} />
      ) : (
        app.paragraph !== null && <ParagraphDetails id={app.paragraph} />
      )}
    </section>
  );

  if (embedded) {
    return (
      <main class={`embedded pane-${app.pane}`} data-theme={app.theme} data-language={spoken}>
        <h1 class="unseen">Recalling: {roots.join(', ')}</h1>
        {shown}
        {side}
        <a class="whole" href={addressOf({}, './')} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>
      </main>
    );
  }
  return (
    <div class={`app pane-${app.pane}${details ? ' with-details' : ''}`} data-language={spoken}>
      <a class="skip" href="#text">
        {t('skip.text')}
      </a>
      <a class="skip" href="#view">
        {t('skip.view')}
      </a>
      <header class="top">
        <h1>
          <Step to={{ document: null, root: [], entity: null, paragraph: null, view: 'picture' }}>
            Recalling
          </Step>
        </h1>
        <Search />
        <LanguageSwitch language={app.language} />
        <ThemeSwitch theme={app.theme} dark={dark} />
      </header>
      <main>
        <div class="left" id="text">
          {documents.error && <Failure error={documents.error} />}
          {document_ === null ? (
            documents.loading && <Waiting />
          ) : (
            <Text documents={documents.data?.documents.nodes ?? []} document={document_} />
          )}
        </div>
        {shown}
        {side}
      </main>
      <nav class="panes" aria-label={t('panes')}>
        {(['text', 'picture', ...(details ? (['details'] as const) : [])] as State['pane'][]).map((pane) => (
          <Step key={pane} to={{ pane }} current={app.pane === pane}>
            {pane === 'picture' ? t(`view.${view}`) : t(`pane.${pane}`)}
          </Step>
        ))}
      </nav>
    </div>
  );
}

function closeDetails(): void {
  go({ entity: null, paragraph: null, pane: 'picture' });
  returnFromDetails();
}

/** The first root of the picture that is a document one can read, or lies in one. Where the list does not hold all documents, one that may be. */
function rooted({ root }: State, answer: questions.DocumentsAnswer | null): string | null {
  if (answer === null) return null;
  const { nodes, totalCount } = answer.documents;
  const ids = root.map((id) => id.split('#')[0] ?? id);
  const listed = new Set(nodes.map(({ id }) => id));
  const mayBe = totalCount > nodes.length ? ids.find(isSymbol) : undefined;
  return ids.find((id) => listed.has(id)) ?? mayBe ?? null;
}

/** The newest document that was adopted or issued; where all are drafts, the newest of them. Null while none is known. */
function opening(answer: questions.DocumentsAnswer | null): string | null {
  const documents = answer?.documents.nodes ?? [];
  return (documents.find(({ kind }) => !kind.startsWith('DRAFT_')) ?? documents[0])?.id ?? null;
}

/** The questions behind what is shown. */
function behind(
  app: State,
  picture: ReturnType<typeof questions.picture> | null,
  document_: string | null,
  roots: string[],
) {
  return [
    ...(app.entity === null ? [] : [{ name: t('details'), question: questions.entity(app.entity, app) }]),
    ...(app.entity !== null || app.paragraph === null
      ? []
      : [{ name: t('details'), question: questions.paragraph(app.paragraph, app.language) }]),
    ...(app.view === 'compare' && app.before !== null && (app.after ?? document_) !== null
      ? [
          {
            name: t('view.compare'),
            question: questions.compare(app.before, app.after ?? document_ ?? '', app.language),
          },
        ]
      : []),
    ...(picture === null ? [] : [{ name: t('view.picture'), question: picture, ...readFrom(app, roots) }]),
    ...(document_ === null
      ? []
      : [{ name: t('pane.text'), question: questions.text(document_, app.language) }]),
  ];
}

/** A picture that is larger than an answer over GraphQL may be is read from an export. */
function readFrom(app: State, roots: string[]): { address?: string } {
  return app.limit > questions.MOST_IN_ONE_ANSWER ? { address: exportAddress(app, roots, 'json') } : {};
}

const OWN_NAMES: Record<Language, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

function LanguageSwitch({ language }: { language: Language }) {
  return (
    <label class="switch">
      <span class="unseen">{t('language')}</span>
      <select
        value={language}
        onChange={(event) => go({ language: event.currentTarget.value as Language }, true)}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {OWN_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ThemeSwitch({ theme, dark }: { theme: Theme; dark: boolean }) {
  return (
    <button
      type="button"
      class="theme"
      aria-label={t(dark ? 'theme.light' : 'theme.dark')}
      title={t(dark ? 'theme.light' : 'theme.dark')}
      onClick={() => go({ theme: dark ? 'light' : 'dark' }, true)}
      data-theme={theme}
    >
      <span aria-hidden="true">{dark ? '☀' : '☾'}</span>
    </button>
  );
}

/** Whether the page is dark: as chosen, else as the system has it. */
function useDark(theme: Theme): boolean {
  const [system, setSystem] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const listener = () => setSystem(query.matches);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }, []);
  const dark = theme === 'auto' ? system : theme === 'dark';
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}
