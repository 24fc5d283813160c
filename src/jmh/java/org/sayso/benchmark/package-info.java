/**
 * Measures how fast Sayso is and how much it needs, beside others. {@link
 * org.sayso.benchmark.Compare} starts each program in a process of its own, {@link
 * org.sayso.benchmark.Growth} looks at long texts, many texts and several threads, {@link
 * org.sayso.benchmark.Stages} at the steps one by one.
 */
package org.sayso.benchmark;
