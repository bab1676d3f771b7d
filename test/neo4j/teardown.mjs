/** After all tests: the server that they had started stops. */
export default async function teardown() {
  const { door, started } = globalThis.recallingNeo4j;
  door.closeAllConnections();
  door.close();
  const neo4j = await started()?.catch(() => null);
  await neo4j?.own?.remove();
}
