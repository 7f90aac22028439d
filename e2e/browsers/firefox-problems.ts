/*
 * What goes wrong in the extension, heard in Firefox's processes: popup, sidebar and background are no pages that BiDi tells of. The
 * functions run in Firefox's own window; they are sent as text, so each of them stands for itself.
 */

interface Heard {
  problem: string;
}

/** Begins to listen in every process that there is or will be: what the console of the first learns of others names no window. */
export function listenForProblems(base: string): void {
  const problems: string[] = [];
  Object.assign(globalThis, { problemsOfExtension: problems });
  const name = 'problem-of-extension';
  const ear = `
    const tell = (problem, source, id) => {
      const where = WindowGlobalChild.getByInnerWindowId(Number(id))?.browsingContext.window?.location.href ?? '';
      if (source.startsWith('${base}') || where.startsWith('${base}'))
        sendAsyncMessage('${name}', { problem: problem + ' (' + (where || source) + ')' });
    };
    // What Firefox notes when a page was closed while it waited for an answer, which is nobody's mistake.
    const note = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;
    Services.console.registerListener({
      observe(message) {
        if (!(message instanceof Ci.nsIScriptError)) return;
        const { flags, errorMessage, sourceName, innerWindowID } = message;
        const quiet = Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag;
        if ((flags & quiet) === 0 && !note.test(errorMessage))
          tell('uncaught: ' + errorMessage, sourceName, innerWindowID);
      },
    });
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const principal = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
    storage.addLogEventListener(({ wrappedJSObject: { level, arguments: words, filename, innerID } }) => {
      if (level === 'error' || level === 'assert') tell('console: ' + words.map(String).join(' '), filename, innerID);
    }, principal);`;
  Services.ppmm.addMessageListener(name, ({ data }: { data: Heard }) => problems.push(data.problem));
  Services.ppmm.loadProcessScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(ear)}`,
    true,
  );
}

/** What was heard since it was last asked. */
export function takeProblems(): string[] {
  return (globalThis as unknown as { problemsOfExtension: string[] }).problemsOfExtension.splice(0);
}
