import type { EditionAnswer } from '#src/desk/server/api.ts';

/** All articles of the edition, to choose one from. */
export function Articles({ edition: { title, folder, articles } }: { readonly edition: EditionAnswer }) {
  return (
    <main class="articles">
      <h1>{title}</h1>
      <p class="quiet">The edition in {folder}.</p>
      {articles.length === 0 ? <p>There is no article yet.</p> : <ArticleTable articles={articles} />}
      <p class="quiet">
        A new article is taken in on the command line, from a text or a saved page:{' '}
        <code>npm run new -- article &lt;file&gt; --content {folder}</code>. Then reload this page.
      </p>
    </main>
  );
}

function ArticleTable({ articles }: Pick<EditionAnswer, 'articles'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Published</th>
          <th scope="col">Words</th>
          <th scope="col">Marks</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id}>
            <td lang={article.language || undefined}>
              {article.isBroken ? (
                <>
                  {article.id} <span class="wrong">cannot be read: see npm run check</span>
                </>
              ) : (
                <a href={`?article=${article.id}`}>{article.title}</a>
              )}
            </td>
            <td>{article.published}</td>
            <td>{article.words}</td>
            <td>{article.marks}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
