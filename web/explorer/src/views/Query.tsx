import { useRef, useState } from 'preact/hooks';
import type { Question } from '../ask.js';
import { t } from '../words.js';

/** The questions behind the view, to copy or to try in the query page. */
export function Query({
  questions,
}: {
  questions: { name: string; question: Question; address?: string }[];
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [copied, setCopied] = useState('');
  const copy = async (name: string, text: string) => {
    // Browsers give the clipboard to secure pages alone; elsewhere the text is marked, to be copied by hand.
    if (navigator.clipboard === undefined) return mark(name);
    await navigator.clipboard.writeText(text);
    setCopied(name);
  };
  const mark = (name: string) => {
    const text = dialog.current?.querySelector(`section[aria-label="${CSS.escape(name)}"] pre`);
    if (text) getSelection()?.selectAllChildren(text);
  };
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {t('query.show')}
      </button>
      <dialog ref={dialog} class="query" aria-labelledby="query-heading" onClose={() => setCopied('')}>
        <header>
          <h2 id="query-heading">{t('query.heading')}</h2>
          <button type="button" onClick={() => dialog.current?.close()} aria-label={t('close')}>
            ×
          </button>
        </header>
        <p>
          {t('query.about')} <a href="graphiql/">{t('query.try')}</a>
        </p>
        {questions.map(({ name, question, address }) => {
          const variables = JSON.stringify(known(question.variables), null, 2);
          return (
            <section key={name} aria-label={name}>
              <h3>
                {name}{' '}
                <button type="button" onClick={() => copy(name, question.query)}>
                  {copied === name ? t('query.copied') : t('query.copy')}
                </button>
              </h3>
              {address !== undefined && (
                <p>
                  {t('query.large')} <a href={address}>{address}</a>
                </p>
              )}
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
              <pre dir="ltr" tabIndex={0}>
                {question.query.trim()}
              </pre>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
              <pre dir="ltr" tabIndex={0} class="variables">
                {variables}
              </pre>
            </section>
          );
        })}
        <p role="status" class="unseen">
          {copied === '' ? '' : t('query.copied')}
        </p>
      </dialog>
    </>
  );
}

/** Without what is not set. */
function known(variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null));
}
