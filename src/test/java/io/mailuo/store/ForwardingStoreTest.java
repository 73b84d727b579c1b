package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A store that stands for another does all that the other does. */
class ForwardingStoreTest {

    /** A method with a body of its own in the interface would else be answered there, and not by the store. */
    @Test
    void everyMethodIsHandedOn() {
        assertThat(Arrays.stream(GraphStore.class.getMethods())
                        .filter(method -> !isShorthand(method))
                        .filter(method -> !declares(method)))
                .isEmpty();
    }

    /** Those that call another method of the same name, or one that is handed on. */
    private static boolean isShorthand(Method method) {
        return method.isDefault()
                && ((method.getName().equals("replaceAll") && method.getParameterCount() == 1)
                        || (method.getName().equals("update") && method.getParameterCount() == 3)
                        || (method.getName().equals("manifest") && method.getParameterCount() == 1));
    }

    private static boolean declares(Method method) {
        return Arrays.stream(ForwardingStore.class.getDeclaredMethods())
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }
}
