/** Messages of such a worker: that its code is loaded, then an answer to each question, in order. */
export type FromWorker<Answer> = { kind: 'ready' } | { kind: 'answer'; answer: Answer } | { kind: 'failure' }

/** The state of the newest question. `too-slow`: it was stopped; `failed`: the worker broke or did not load. */
export type WorkerQuestion<Answer> =
  { state: 'waiting' | 'too-slow' | 'failed' } | { state: 'answered'; answer: Answer }

interface WorkerAskerOptions<Answer> {
  start: () => Worker
  /** Milliseconds that one question may take, not counting the loading of its worker. */
  patience: number
  onChange: (asked: WorkerQuestion<Answer>) => void
}

/**
 * Lets a worker do something that can be stopped. One question is worked on at a time and only the newest waits, so
 * that typing never queues up. A question that takes too long ends its worker, and the next one starts another.
 */
export class WorkerAsker<Question, Answer> {
  readonly #options: WorkerAskerOptions<Answer>
  #worker: Worker | undefined
  #ready = false
  #under: { question: Question } | undefined
  #next: { question: Question } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: WorkerAskerOptions<Answer>) {
    this.#options = options
  }

  ask(question: Question): void {
    this.#next = { question }
    if (this.#under) return
    this.#options.onChange({ state: 'waiting' })
    this.#sendNext()
  }

  close(): void {
    this.#next = undefined
    this.#end()
  }

  #sendNext(): void {
    if (!this.#next) return
    this.#under = this.#next
    this.#next = undefined
    this.#worker ??= this.#started()
    if (this.#ready) this.#send(this.#under.question)
  }

  #send(question: Question): void {
    this.#worker?.postMessage(question)
    this.#timer = setTimeout(() => this.#settle({ state: 'too-slow' }), this.#options.patience)
  }

  #started(): Worker {
    const worker = this.#options.start()
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Answer>>) => {
      if (worker !== this.#worker) return
      if (data.kind === 'ready') {
        this.#ready = true
        if (this.#under) this.#send(this.#under.question)
      } else if (data.kind === 'answer') this.#settle({ state: 'answered', answer: data.answer })
      else this.#settle({ state: 'failed' })
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (worker === this.#worker) this.#settle({ state: 'failed' })
    })
    return worker
  }

  /** An answer to what nobody asks any more is not told. */
  #settle(asked: WorkerQuestion<Answer>): void {
    clearTimeout(this.#timer)
    this.#under = undefined
    if (asked.state !== 'answered') this.#end()
    if (this.#next) this.#sendNext()
    else this.#options.onChange(asked)
  }

  #end(): void {
    clearTimeout(this.#timer)
    this.#worker?.terminate()
    this.#worker = undefined
    this.#ready = false
    this.#under = undefined
  }
}
