package dev.tariffc.jqwik;

import dev.tariffc.runtime.calculation.Calculator;
import java.lang.reflect.ParameterizedType;

/** Makes calculators of their classes. */
final class Tariffs {

    private Tariffs() {}

    /** @throws IllegalArgumentException if the class is no generated calculator */
    static Calculator of(Class<? extends Calculator> generated) {
        try {
            return generated.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(generated.getName() + " is no generated calculator", e);
        }
    }

    /** The tariff that a class of laws names between its angle brackets. */
    static Class<? extends Calculator> named(Class<?> laws) {
        for (Class<?> each = laws; each != null; each = each.getSuperclass()) {
            if (each.getGenericSuperclass() instanceof ParameterizedType type
                    && type.getActualTypeArguments()[0] instanceof Class<?> tariff
                    && Calculator.class.isAssignableFrom(tariff)) {
                return tariff.asSubclass(Calculator.class);
            }
        }
        throw new IllegalArgumentException(laws.getName() + " does not say of which tariff: extends TariffLaws<X>");
    }
}
