// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Counts the tokens that were read and the processor time it took; JMH divides both by the time on the clock. One
 * divided by the other is tokens a processor second, which other work on the machine hardly touches.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Tokens {

    private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Since the iteration began; JMH sets it to zero before each. */
    public long tokens;
    /** Of all threads, since the iteration began. */
    public long processorNanos;

    private long started;

    void start() {
        started = PROCESS.getProcessCpuTime();
    }

    void stop(long read) {
        processorNanos += PROCESS.getProcessCpuTime() - started;
        tokens += read;
    }
}
