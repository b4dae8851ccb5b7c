module.exports = async function databaseTeardown() {
  const server = globalThis.parvisTestServer;
  if (!server) return;
  process.removeListener('exit', server.stopNow);
  await server.stop();
};
