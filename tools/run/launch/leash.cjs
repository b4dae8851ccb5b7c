// Loaded first into the server by its launcher: when the launcher is killed, the channel to it closes, and a
// server left alone would keep the port busy for the next start.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5000).unref();
});
if (process.channel) process.channel.unref();
