import Diagnostics
import Dialogue
import Foundation
import Knowledge
import Matching
import Presentation
import Redaction
import Terminal
import Transcripts

/// The story of a call: a line is read, understood, stepped, recorded, and its effects performed.
///
/// The only loop of the program, and the only place where time and randomness enter.
final class Session {
  /// What is kept of a call.
  enum Keeping {
    /// Nothing.
    case nothing
    /// A transcript in this folder.
    case transcripts(folder: String, knowledge: KnowledgeOrigin)
  }

  /// Whether the Knowledge in use may be named in a transcript.
  enum KnowledgeOrigin {
    case shipped
    case local
  }

  private let graph: KnowledgeGraph
  private let screen: Screen
  private let keeping: Keeping
  private let interpreter: Deferred<Interpreter>
  private let machine: DialogueMachine
  private let places: LocalPlaces
  private var view: CallView

  private var state: DialogueState
  private var reading: Reading?
  private var archive: CallArchive
  /// A call that was interrupted, until something is done about it.
  private var interrupted: InterruptedCall?

  init(
    graph: KnowledgeGraph, screen: Screen, profile: Profile, places: LocalPlaces,
    keeping: Keeping
  ) {
    self.graph = graph
    self.screen = screen
    self.keeping = keeping
    interpreter = Deferred { Interpreter(graph, Matcher(graph)) }
    machine = DialogueMachine(graph)
    self.places = places
    view = CallView(graph, at: places.locality)
    state = DialogueState(profile: profile)
    archive = CallArchive(graph: graph, profile: profile, keeping: keeping)
    findInterrupted()
  }

  /// Runs the call to its end with the editor that fits the terminal.
  func run(_ makeEditor: (EditorHooks) -> any LineEditor) {
    let completer = Completer(graph: graph, state: { [unowned self] in state }, places: places)
    let editor = makeEditor(completer.hooks)
    let isPersonThere = (editor as? PlainEditor)?.isInteractive ?? true
    if isPersonThere {
      screen.say(Phrasebook.welcome, .aside)
      if interrupted != nil { screen.say(Phrasebook.interrupted, .caution) }
    }
    while state.phase != .closed {
      switch editor.readLine(prompt: prompt) {
      case .line(let line):
        sayHowItWasRead(editor)
        if !line.allSatisfy(\.isWhitespace) { editor.remember(line) }
        take(line, editor)
      case .cancelled: continue
      case .endOfInput:
        // A pipe cannot be asked whether it really ends.
        take("/quitter", editor)
        if !isPersonThere, state.phase != .closed { take("oui", editor) }
      case .failed: end(editor)
      }
    }
  }

  private var prompt: String {
    switch state.phase {
    case .asking, .clarifying, .correcting, .walking, .closing, .confirmingEnd: "? "
    case .listening, .concluded, .closed:
      CallScript(graph).current(state.rail).map { "\($0.shortName) > " } ?? "> "
    }
  }

  private func sayHowItWasRead(_ editor: any LineEditor) {
    guard let plain = editor as? PlainEditor else { return }
    if plain.lastLineWasCut { screen.say(Phrasebook.lineCut, .caution) }
    if plain.lastLineWasRepaired { screen.say(Phrasebook.lineRepaired, .caution) }
  }

  /// One turn.
  private func take(_ line: String, _ editor: any LineEditor) {
    guard let understanding = interpreter.value.understand(line, in: state) else { return }
    let before = state
    let (after, effects) = machine.step(state, understanding.event)
    if let heard = understanding.reading, !heard.matches.isEmpty || !heard.denied.isEmpty {
      reading = heard
    }
    archive.record(typed: line, understanding, before: before, effects, explain: sayNotKept)
    state = after
    for effect in effects { perform(effect, editor, wasOpen: before.isOpen) }
  }

  private func perform(_ effect: Effect, _ editor: any LineEditor, wasOpen: Bool) {
    switch effect {
    case .showPreparation(let department):
      if let department { places.choose(department) }
      showLocally(effect)
    case .showPlace(let typed):
      places.choose(typed)
      showLocally(effect)
    case .closeCall: end(editor)
    case .renewCall:
      archive.close(explain: sayNotKept)
      begin(editor, saying: Phrasebook.newCall)
    case .resumeCall: resume(editor)
    case .fileInterruptedCall: fileInterrupted()
    case .forgetCall where interrupted != nil && !wasOpen: forgetInterrupted()
    case .forgetCall:
      let path = archive.path ?? ""
      let failure = archive.forget()
      begin(
        editor,
        saying: failure.map { Phrasebook.notForgotten(path, $0) } ?? Phrasebook.forgotten)
    case .clearScreen:
      editor.clearScreen()
      editor.forgetHistory()
    case .warn, .inform, .recall, .answer, .pointTo, .note, .ask, .askAgain, .clarify, .confess,
      .setAside, .report, .showFiche, .showRest, .explain, .showHelp, .showProfile, .confirmEnd,
      .goOn, .listCorrections, .takenBack, .rail, .openChecklist, .showStep, .closeChecklist,
      .nothingToTakeBack, .refuse:
      screen.show(view.at(Clock.now).page(for: effect, state, reading))
    }
  }

  /// Shows what depends on where the call is, which has just been told.
  private func showLocally(_ effect: Effect) {
    for fault in places.takeFaults() { screen.say(fault, .caution) }
    view = CallView(graph, at: places.locality)
    screen.show(view.page(for: effect, state, reading))
  }

  // MARK: An interrupted call

  private func resume(_ editor: any LineEditor) {
    guard let call = interrupted else { return screen.say(Phrasebook.noInterruption) }
    guard !state.isOpen else { return screen.say(Phrasebook.finishFirst, .caution) }
    do {
      let transcript = try transcript(of: call)
      let (recorder, restored) = Recorder.resuming(transcript, graph)
      archive = try CallArchive(resuming: call, transcript, recorder)
      interrupted = nil
      screen.say(Phrasebook.resumed, .aside)
      let (after, effects) = machine.resume(restored)
      state = after
      for effect in effects { perform(effect, editor, wasOpen: true) }
    } catch {
      explain(error)
    }
  }

  private func fileInterrupted() {
    guard let call = interrupted else { return screen.say(Phrasebook.noInterruption) }
    do {
      let transcript = try transcript(of: call)
      var archive = try CallArchive(
        resuming: call, transcript, Recorder.resuming(transcript, graph).recorder)
      archive.close(explain: sayNotKept)
      screen.say(Phrasebook.filed, .aside)
      offerNextInterrupted()
    } catch {
      explain(error)
    }
  }

  private func forgetInterrupted() {
    guard let call = interrupted else { return }
    if let failure = CallArchive.delete(call, profile: state.profile) {
      screen.say(Phrasebook.notForgotten(call.path, failure), .caution)
    } else {
      screen.say(Phrasebook.interruptedForgotten, .aside)
      offerNextInterrupted()
    }
  }

  private func offerNextInterrupted() {
    findInterrupted()
    if interrupted != nil { screen.say(Phrasebook.interrupted, .caution) }
  }

  private func findInterrupted() {
    guard case .transcripts(let folder, _) = keeping else { return }
    interrupted = InterruptedCall.all(in: folder).first
  }

  private var sayNotKept: (String) -> Void {
    { [screen] reason in screen.say(Phrasebook.notKept(reason), .caution) }
  }

  private func transcript(of call: InterruptedCall) throws -> LocatedTranscript {
    let bytes = FileManager.default.contents(atPath: call.path) ?? Data()
    return try TranscriptParser(graph).transcript(
      String(decoding: bytes, as: UTF8.self), file: call.path)
  }

  private func explain(_ error: any Error) {
    let reason =
      switch error {
      case let error as TranscriptFileError: CallArchive.reason(error)
      case let error as DiagnosticError: error.diagnostics.first?.message ?? error.description
      default: SystemFault.reason(error)
      }
    screen.say(Phrasebook.notResumed(reason), .caution)
  }

  private func begin(_ editor: any LineEditor, saying sentence: String) {
    editor.clearScreen()
    places.forgetCommune()
    view = CallView(graph, at: places.locality)
    editor.forgetHistory()
    reading = nil
    archive = CallArchive(graph: graph, profile: state.profile, keeping: keeping)
    screen.say(sentence, .aside)
  }

  /// Clears the screen of what was typed, shows what is kept, and ends.
  private func end(_ editor: any LineEditor) {
    let kept = archive.close(explain: sayNotKept)
    editor.clearScreen()
    if kept.isEmpty {
      screen.say(Phrasebook.nothingIsKept)
    } else {
      screen.say(Phrasebook.allThatIsKept)
      Output.standard.write(kept)
    }
    screen.say(Phrasebook.destroyNotes, .aside)
    editor.forgetHistory()
    state = machine.step(machine.step(state, .endAsked).state, .endConfirmed(true)).state
  }
}
