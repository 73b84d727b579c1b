/**
 * Measures the program: JMH benchmarks of the stages, and whole processes against yardsticks in the same run. Compiled in the
 * profile {@code benchmark} only; {@code .ci/bench} runs it.
 */
package io.mailuo.bench;
